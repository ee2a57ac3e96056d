/** Verbs by which offices are given and taken. What stands around them is for the rules of events/personnel. */

export type PersonnelAction = 'elected' | 'appointed' | 'nominated' | 'relieved' | 'disciplined';

/**
 * How a verb stands in its clause:
 * `names`: someone gives a person an office, the office may follow at once (`bổ nhiệm` Giám đốc Sở) ·
 * `lets`: someone makes a person hold or leave it, the person follows at once (`cử` ông A làm …) ·
 * `takes`: the person is the subject (`đắc cử` Chủ tịch) · `removes`: someone takes an office from a person ·
 * `leaves`: the person is the subject (`thôi giữ chức` Bí thư) · `retires`: the same, without an office behind ·
 * `disciplines`: a measure follows, at once or behind the person (`kỷ luật` cảnh cáo).
 */
export type PersonnelFrame = 'names' | 'lets' | 'takes' | 'removes' | 'leaves' | 'retires' | 'disciplines';

export interface PersonnelVerbEntry {
  readonly verb: string;
  readonly action: PersonnelAction;
  readonly frame: PersonnelFrame;
  /** Longer phrases in which the same syllables are something else. */
  readonly notInside?: readonly string[];
  readonly example: string;
  readonly counterExample?: string;
}

export const PERSONNEL_VERBS: readonly PersonnelVerbEntry[] = [
  // Elections.
  { verb: 'bầu', action: 'elected', frame: 'names', notInside: ['bầu cử', 'bầu không khí', 'bầu trời', 'bầu chọn', 'bầu bán', 'bầu sữa', 'bầu bí', 'bà bầu', 'mẹ bầu', 'mang bầu', 'phiếu bầu', 'tổ bầu', 'quy chế bầu', 'quyền bầu', 'công tác bầu', 'bầu hoặc phê chuẩn', 'bầu hoặc phê', 'bầu và phê chuẩn', 'bầu, phê chuẩn'], example: 'Hội nghị đã bầu ông Lê Văn Ba làm Chủ tịch', counterExample: 'Bầu không khí làm việc sôi nổi trước ngày bầu cử' },
  { verb: 'bầu lại', action: 'elected', frame: 'names', example: 'Đại hội bầu lại ông Lê Văn Ba làm Chủ tịch Hội' },
  { verb: 'bầu bổ sung', action: 'elected', frame: 'names', example: 'HĐND bầu bổ sung ông Lê Văn Ba giữ chức Phó Chủ tịch' },
  { verb: 'tái bầu', action: 'elected', frame: 'names', example: 'ông Lê Văn Ba được tái bầu làm Chủ tịch Hội' },
  { verb: 'bỏ phiếu bầu', action: 'elected', frame: 'names', example: 'Các đại biểu bỏ phiếu bầu ông Lê Văn Ba làm Chủ tịch' },
  { verb: 'tín nhiệm bầu', action: 'elected', frame: 'names', example: 'ông Lê Văn Ba được tín nhiệm bầu giữ chức Bí thư Đảng ủy' },
  { verb: 'tín nhiệm', action: 'elected', frame: 'names', notInside: ['phiếu tín nhiệm', 'uy tín, tín nhiệm', 'sự tín nhiệm', 'mức tín nhiệm', 'tín nhiệm cao', 'tín nhiệm của', 'tín nhiệm thấp'], example: 'ông Lê Văn Ba tiếp tục được đại hội tín nhiệm giữ chức Chủ tịch Hội', counterExample: 'Kết quả lấy phiếu tín nhiệm Chủ tịch HĐND' },
  { verb: 'hiệp thương', action: 'elected', frame: 'names', notInside: ['vòng hiệp thương', 'công tác hiệp thương'], example: 'bà Lê Thị Mai vừa được hiệp thương giữ chức Chủ tịch', counterExample: 'Công tác hiệp thương bảo đảm đúng luật' },
  { verb: 'phê chuẩn kết quả bầu', action: 'elected', frame: 'names', example: 'Thủ tướng phê chuẩn kết quả bầu chức vụ Chủ tịch UBND tỉnh đối với ông Lê Văn Ba' },
  { verb: 'phê chuẩn kết quả bầu cử', action: 'elected', frame: 'names', example: 'Thủ tướng phê chuẩn kết quả bầu cử chức vụ Chủ tịch UBND tỉnh đối với ông Lê Văn Ba' },
  { verb: 'phê chuẩn kết quả bầu bổ sung', action: 'elected', frame: 'names', example: 'Thủ tướng phê chuẩn kết quả bầu bổ sung chức vụ Phó Chủ tịch UBND tỉnh đối với ông Lê Văn Ba' },
  { verb: 'chuẩn y kết quả bầu', action: 'elected', frame: 'names', example: 'Ban Bí thư chuẩn y kết quả bầu chức vụ Bí thư Tỉnh ủy đối với ông Lê Văn Ba' },
  { verb: 'xác nhận kết quả bầu', action: 'elected', frame: 'names', example: 'HĐND xác nhận kết quả bầu chức danh Phó Chủ tịch đối với ông Lê Văn Ba' },
  { verb: 'xác nhận kết quả bầu bổ sung', action: 'elected', frame: 'names', example: 'HĐND xác nhận kết quả bầu bổ sung chức danh Phó Chủ tịch đối với ông Lê Văn Ba' },
  { verb: 'công nhận kết quả bầu', action: 'elected', frame: 'names', example: 'Nghị quyết công nhận kết quả bầu chức vụ Phó Chủ tịch đối với ông Lê Văn Ba' },
  { verb: 'trúng cử', action: 'elected', frame: 'takes', notInside: ['danh sách trúng cử', 'người trúng cử'], example: 'ông Lê Văn Ba trúng cử chức danh Phó Chủ tịch', counterExample: 'Công bố danh sách trúng cử đại biểu' },
  { verb: 'trúng', action: 'elected', frame: 'takes', notInside: ['trúng thầu', 'trúng thưởng', 'trúng tuyển', 'trúng đích', 'trúng vào', 'trúng gió', 'nói trúng', 'đánh trúng'], example: 'bà Lê Thị Mai trúng Phó Chủ tịch UBND xã', counterExample: 'Công ty do ông Lê Văn Ba làm Giám đốc trúng thầu' },
  { verb: 'tái trúng cử', action: 'elected', frame: 'takes', example: 'ông Lê Văn Ba tái trúng cử chức danh Chủ tịch UBND phường' },
  { verb: 'đắc cử', action: 'elected', frame: 'takes', notInside: ['tổng thống đắc cử', 'thủ tướng đắc cử'], example: 'ông Lê Văn Ba đắc cử Bí thư Đảng ủy', counterExample: 'Đoàn của Tổng thống đắc cử đến thăm' },
  { verb: 'tái đắc cử', action: 'elected', frame: 'takes', example: 'ông Lê Văn Ba tái đắc cử Chủ tịch Hội' },
  { verb: 'tái cử', action: 'elected', frame: 'takes', notInside: ['đủ tuổi tái cử', 'để tái cử', 'diện tái cử', 'độ tuổi tái cử'], example: 'ông Lê Văn Ba tái cử chức Bí thư Huyện ủy', counterExample: 'Hai trường hợp không đủ tuổi tái cử' },
  // Appointments.
  { verb: 'bổ nhiệm', action: 'appointed', frame: 'names', notInside: ['công tác bổ nhiệm', 'quy trình bổ nhiệm', 'quy chế bổ nhiệm', 'thủ tục bổ nhiệm', 'tiêu chuẩn bổ nhiệm', 'điều kiện bổ nhiệm', 'thẩm quyền bổ nhiệm', 'tuyển chọn bổ nhiệm'], example: 'Bộ trưởng bổ nhiệm ông Lê Văn Ba giữ chức Vụ trưởng', counterExample: 'Công tác bổ nhiệm cán bộ phải đúng quy trình bổ nhiệm' },
  { verb: 'bổ nhiệm lại', action: 'appointed', frame: 'names', example: 'UBND tỉnh bổ nhiệm lại ông Lê Văn Ba giữ chức Giám đốc Sở' },
  { verb: 'tái bổ nhiệm', action: 'appointed', frame: 'names', example: 'UBND tỉnh tái bổ nhiệm ông Lê Văn Ba giữ chức Giám đốc Sở' },
  { verb: 'điều động', action: 'appointed', frame: 'names', notInside: ['công tác điều động'], example: 'Quyết định điều động ông Lê Văn Ba làm Phó Chánh Văn phòng', counterExample: 'Làm tốt công tác điều động' },
  { verb: 'luân chuyển', action: 'appointed', frame: 'names', notInside: ['công tác luân chuyển', 'hàng luân chuyển', 'vốn luân chuyển'], example: 'Tỉnh ủy luân chuyển ông Lê Văn Ba giữ chức Phó Bí thư Huyện ủy', counterExample: 'Công tác luân chuyển cán bộ' },
  { verb: 'phân công', action: 'appointed', frame: 'names', notInside: ['phân công lao động', 'sự phân công'], example: 'Bộ Chính trị phân công ông Lê Văn Ba giữ chức Bí thư Thành ủy', counterExample: 'Phân công lao động hợp lý, rõ sự phân công' },
  { verb: 'phân công nhiệm vụ', action: 'appointed', frame: 'names', example: 'ông Lê Văn Ba được phân công nhiệm vụ Phó Trưởng Ban Dân vận' },
  { verb: 'chỉ định', action: 'appointed', frame: 'names', notInside: ['chỉ định thầu', 'chỉ định cửa khẩu', 'hình thức chỉ định'], example: 'Ban Bí thư chỉ định ông Lê Văn Ba giữ chức Phó Bí thư Tỉnh ủy', counterExample: 'Không thực hiện chỉ định thầu' },
  { verb: 'chuẩn y', action: 'appointed', frame: 'names', example: 'Ban Thường vụ chuẩn y ông Lê Văn Ba giữ chức Bí thư Đảng ủy' },
  { verb: 'biệt phái', action: 'appointed', frame: 'names', example: 'Quyết định biệt phái ông Lê Văn Ba giữ chức Phó Giám đốc Sở' },
  { verb: 'trao quyết định', action: 'appointed', frame: 'names', example: 'Bí thư Tỉnh ủy trao quyết định cho ông Lê Văn Ba giữ chức Chánh Văn phòng' },
  { verb: 'trao các quyết định', action: 'appointed', frame: 'names', example: 'Bí thư Tỉnh ủy trao các quyết định cho ông Lê Văn Ba giữ chức Chánh Văn phòng' },
  { verb: 'nhận quyết định', action: 'appointed', frame: 'takes', example: 'ông Lê Văn Ba nhận quyết định làm Phó Giám đốc Sở' },
  { verb: 'về nhận nhiệm vụ', action: 'appointed', frame: 'takes', example: 'ông Lê Văn Ba về nhận nhiệm vụ Phó Trưởng Ban Dân vận' },
  { verb: 'nhận nhiệm vụ', action: 'appointed', frame: 'takes', notInside: ['nhận nhiệm vụ mới', 'nhận nhiệm vụ công tác', 'nhận nhiệm vụ khác'], example: 'phân công ông Lê Văn Ba nhận nhiệm vụ Phó Trưởng Ban Dân vận', counterExample: 'Trước khi nhận nhiệm vụ mới, ông tâm sự' },
  { verb: 'nhận nhiệm vụ mới là', action: 'appointed', frame: 'takes', example: 'ông Lê Văn Ba thôi làm Trưởng phòng, nhận nhiệm vụ mới là Giám đốc Trung tâm' },
  { verb: 'nhậm chức', action: 'appointed', frame: 'takes', notInside: ['ngày nhậm chức', 'phát biểu nhậm chức', 'diễn văn nhậm chức', 'sau nhậm chức', 'mới nhậm chức'], example: 'ông Lê Văn Ba tuyên thệ nhậm chức Chủ tịch', counterExample: 'Phát biểu nhậm chức, ông cảm ơn' },
  { verb: 'trở thành tân', action: 'appointed', frame: 'takes', example: 'ông Lê Văn Ba trở thành tân Phó Bí thư Tỉnh ủy' },
  { verb: 'cử', action: 'appointed', frame: 'lets', notInside: ['cử tri', 'cử nhân', 'cử động', 'cử chỉ', 'cử tạ', 'cử hành', 'cử tuyển', 'bầu cử', 'thi cử', 'ứng cử', 'tranh cử', 'đơn cử', 'trúng cử', 'đắc cử', 'tái cử', 'đề cử', 'tiến cử', 'giới thiệu ứng cử'], example: 'Bộ Chính trị cử ông Lê Văn Ba làm Bí thư Tỉnh ủy', counterExample: 'Cử tri kiến nghị sau bầu cử' },
  { verb: 'giao', action: 'appointed', frame: 'lets', notInside: ['giao thông', 'giao lưu', 'giao dịch', 'giao ban', 'giao tiếp', 'giao thừa', 'giao hữu', 'giao nhận', 'giao thương', 'bàn giao', 'chuyển giao', 'ngoại giao'], example: 'UBND tỉnh giao ông Lê Văn Ba giữ chức Quyền Giám đốc Sở', counterExample: 'Ngành giao thông giao ban hằng tuần' },
  { verb: 'được giao', action: 'appointed', frame: 'takes', notInside: ['nhiệm vụ được giao', 'chỉ tiêu được giao'], example: 'ông Lê Văn Ba được giao giữ chức Quyền Giám đốc Sở', counterExample: 'Hoàn thành nhiệm vụ được giao' },
  { verb: 'giao quyền', action: 'appointed', frame: 'names', notInside: ['giao quyền tự chủ', 'giao quyền sử dụng', 'giao quyền chủ động'], example: 'ông Lê Văn Ba được giao quyền Giám đốc Sở', counterExample: 'Trường được giao quyền tự chủ' },
  { verb: 'phê chuẩn', action: 'appointed', frame: 'lets', example: 'Quốc hội phê chuẩn ông Lê Văn Ba giữ chức Bộ trưởng' },
  { verb: 'chấp thuận', action: 'appointed', frame: 'lets', example: 'Quốc hội chấp thuận ông Lê Văn Ba làm Thủ tướng' },
  { verb: 'công nhận', action: 'appointed', frame: 'lets', example: 'Quyết định công nhận ông Lê Văn Ba giữ chức Chủ tịch Hội' },
  { verb: 'bố trí', action: 'appointed', frame: 'lets', example: 'Tỉnh ủy bố trí ông Lê Văn Ba giữ chức Phó Trưởng ban' },
  { verb: 'đề bạt', action: 'appointed', frame: 'lets', example: 'Bộ đề bạt ông Lê Văn Ba làm Phó Tư lệnh' },
  { verb: 'bổ sung', action: 'appointed', frame: 'lets', notInside: ['sửa đổi bổ sung'], example: 'Hội nghị bổ sung ông Lê Văn Ba giữ chức Phó Chủ tịch', counterExample: 'Luật sửa đổi bổ sung được thông qua' },
  { verb: 'tiếp nhận', action: 'appointed', frame: 'lets', example: 'Quyết định tiếp nhận ông Lê Văn Ba giữ chức Phó Giám đốc Sở' },
  // Nominations.
  { verb: 'giới thiệu', action: 'nominated', frame: 'names', example: 'Bộ Chính trị giới thiệu ông Lê Văn Ba để bầu giữ chức Chủ tịch' },
  { verb: 'giới thiệu ứng cử', action: 'nominated', frame: 'names', example: 'Ban Thường vụ giới thiệu ứng cử chức danh Chủ tịch đối với ông Lê Văn Ba' },
  { verb: 'đề cử', action: 'nominated', frame: 'names', notInside: ['vấn đề cử', 'ứng cử, đề cử', 'danh sách đề cử', 'công tác đề cử'], example: 'Tổng thống đề cử ông John Smith làm Bộ trưởng', counterExample: 'Các vấn đề cử tri quan tâm' },
  { verb: 'tiến cử', action: 'nominated', frame: 'names', example: 'Thường trực HĐND tiến cử ông Lê Văn Ba giữ chức Phó Trưởng ban' },
  // Removals.
  { verb: 'miễn nhiệm', action: 'relieved', frame: 'removes', notInside: ['công tác miễn nhiệm', 'cơ chế miễn nhiệm'], example: 'HĐND miễn nhiệm chức vụ Chủ tịch đối với ông Lê Văn Ba', counterExample: 'Có cơ chế miễn nhiệm người kém năng lực' },
  { verb: 'hủy bỏ quyết định bổ nhiệm', action: 'relieved', frame: 'removes', example: 'UBND huyện hủy bỏ quyết định bổ nhiệm chức vụ Phó Trưởng phòng đối với bà Lê Thị Mai' },
  { verb: 'hủy quyết định bổ nhiệm', action: 'relieved', frame: 'removes', example: 'UBND huyện hủy quyết định bổ nhiệm chức vụ Phó Trưởng phòng đối với bà Lê Thị Mai' },
  { verb: 'thu hồi quyết định bổ nhiệm', action: 'relieved', frame: 'removes', example: 'Sở thu hồi quyết định bổ nhiệm chức vụ Phó Trưởng phòng đối với bà Lê Thị Mai' },
  { verb: 'thu hồi, hủy bỏ quyết định bổ nhiệm', action: 'relieved', frame: 'removes', example: 'Sở thu hồi, hủy bỏ quyết định bổ nhiệm chức vụ Phó Trưởng phòng đối với bà Lê Thị Mai' },
  { verb: 'cho rút tên khỏi danh sách', action: 'relieved', frame: 'removes', example: 'Hội nghị cho rút tên khỏi danh sách Ủy viên Ban Chấp hành đối với ông Lê Văn Ba' },
  { verb: 'rút tên khỏi danh sách', action: 'relieved', frame: 'removes', notInside: ['xin rút tên khỏi danh sách'], example: 'Hội nghị rút tên khỏi danh sách Ủy viên Ban Chấp hành đối với ông Lê Văn Ba', counterExample: 'Ông Ba xin rút tên khỏi danh sách ứng cử' },
  { verb: 'bãi nhiệm', action: 'relieved', frame: 'removes', notInside: ['quyền bãi nhiệm'], example: 'HĐND bãi nhiệm đại biểu HĐND đối với ông Lê Văn Ba', counterExample: 'Cử tri có quyền bãi nhiệm đại biểu' },
  { verb: 'sa thải', action: 'relieved', frame: 'removes', example: 'Tổng thống sa thải ông Lê Văn Ba khỏi chức vụ Bộ trưởng' },
  { verb: 'bãi miễn', action: 'relieved', frame: 'removes', example: 'HĐND bãi miễn chức vụ Ủy viên UBND đối với ông Lê Văn Ba' },
  { verb: 'bãi chức', action: 'relieved', frame: 'removes', example: 'Quốc hội bãi chức Bộ trưởng đối với ông Lê Văn Ba' },
  { verb: 'tước tư cách', action: 'relieved', frame: 'removes', example: 'HĐND tước tư cách đại biểu HĐND đối với ông Lê Văn Ba' },
  { verb: 'chấm dứt tư cách', action: 'relieved', frame: 'removes', example: 'HĐND chấm dứt tư cách đại biểu HĐND đối với ông Lê Văn Ba' },
  { verb: 'bãi nhiệm tư cách', action: 'relieved', frame: 'removes', example: 'HĐND bãi nhiệm tư cách đại biểu HĐND đối với ông Lê Văn Ba' },
  { verb: 'cho thôi giữ chức', action: 'relieved', frame: 'leaves', example: 'Bộ cho thôi giữ chức Cục trưởng đối với ông Lê Văn Ba' },
  { verb: 'cho thôi giữ chức vụ', action: 'relieved', frame: 'leaves', example: 'Bộ cho thôi giữ chức vụ Cục trưởng đối với ông Lê Văn Ba' },
  { verb: 'cho thôi làm nhiệm vụ', action: 'relieved', frame: 'leaves', example: 'HĐND cho thôi làm nhiệm vụ đại biểu HĐND đối với ông Lê Văn Ba' },
  { verb: 'cho thôi nhiệm vụ', action: 'relieved', frame: 'leaves', example: 'HĐND cho thôi nhiệm vụ đại biểu HĐND đối với ông Lê Văn Ba' },
  { verb: 'cho thôi làm', action: 'relieved', frame: 'leaves', example: 'HĐND cho thôi làm đại biểu HĐND đối với ông Lê Văn Ba' },
  { verb: 'cho thôi chức', action: 'relieved', frame: 'leaves', example: 'Bộ cho thôi chức Cục trưởng đối với ông Lê Văn Ba' },
  { verb: 'cho thôi chức vụ', action: 'relieved', frame: 'leaves', example: 'Bộ cho thôi chức vụ Cục trưởng đối với ông Lê Văn Ba' },
  { verb: 'cho thôi tham gia', action: 'relieved', frame: 'leaves', example: 'Hội nghị cho thôi tham gia Ban Chấp hành đối với ông Lê Văn Ba' },
  { verb: 'cho thôi', action: 'relieved', frame: 'leaves', notInside: ['cho thôi việc'], example: 'Hội nghị cho thôi Ủy viên Ban Chấp hành đối với ông Lê Văn Ba', counterExample: 'Hai người bị cho thôi việc' },
  { verb: 'thôi giữ chức', action: 'relieved', frame: 'leaves', notInside: ['xin thôi giữ chức'], example: 'ông Lê Văn Ba thôi giữ chức Bí thư Thành ủy', counterExample: 'Ông có đơn xin thôi giữ chức' },
  { verb: 'thôi giữ chức vụ', action: 'relieved', frame: 'leaves', notInside: ['xin thôi giữ chức vụ'], example: 'ông Lê Văn Ba thôi giữ chức vụ Bí thư Thành ủy', counterExample: 'Ông có đơn xin thôi giữ chức vụ' },
  { verb: 'thôi giữ chức danh', action: 'relieved', frame: 'leaves', notInside: ['xin thôi giữ chức danh'], example: 'ông Lê Văn Ba thôi giữ chức danh Phó Tổng Giám đốc', counterExample: 'Ông xin thôi giữ chức danh' },
  { verb: 'thôi giữ các chức vụ', action: 'relieved', frame: 'leaves', example: 'ông Lê Văn Ba thôi giữ các chức vụ Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh' },
  { verb: 'thôi giữ nhiệm vụ', action: 'relieved', frame: 'leaves', notInside: ['xin thôi giữ nhiệm vụ'], example: 'ông Lê Văn Ba thôi giữ nhiệm vụ Trưởng ban', counterExample: 'Ông xin thôi giữ nhiệm vụ' },
  { verb: 'thôi chức', action: 'relieved', frame: 'leaves', notInside: ['xin thôi chức', 'thôi chức năng'], example: 'ông Lê Văn Ba thôi chức Bí thư Thành ủy', counterExample: 'Ông xin thôi chức' },
  { verb: 'thôi chức vụ', action: 'relieved', frame: 'leaves', notInside: ['xin thôi chức vụ'], example: 'ông Lê Văn Ba thôi chức vụ Giám đốc', counterExample: 'Ông xin thôi chức vụ' },
  { verb: 'thôi đảm nhiệm', action: 'relieved', frame: 'leaves', example: 'ông Lê Văn Ba thôi đảm nhiệm cương vị Cục trưởng' },
  { verb: 'thôi nhiệm vụ', action: 'relieved', frame: 'leaves', notInside: ['xin thôi nhiệm vụ', 'xin cho thôi nhiệm vụ'], example: 'ông Lê Văn Ba thôi nhiệm vụ đại biểu Quốc hội', counterExample: 'Ông có đơn xin thôi nhiệm vụ đại biểu' },
  { verb: 'thôi làm nhiệm vụ', action: 'relieved', frame: 'leaves', notInside: ['xin thôi làm nhiệm vụ', 'xin cho thôi làm nhiệm vụ'], example: 'ông Lê Văn Ba thôi làm nhiệm vụ đại biểu HĐND', counterExample: 'Ông có đơn xin thôi làm nhiệm vụ đại biểu' },
  { verb: 'thôi làm', action: 'relieved', frame: 'leaves', notInside: ['xin thôi làm', 'thôi làm việc'], example: 'ông Lê Văn Ba thôi làm Chủ tịch Hội', counterExample: 'Ông xin thôi làm Chủ tịch' },
  { verb: 'thôi tham gia', action: 'relieved', frame: 'leaves', example: 'ông Lê Văn Ba thôi tham gia Ban Chấp hành' },
  { verb: 'thôi', action: 'relieved', frame: 'leaves', notInside: ['xin thôi', 'thôi thúc', 'thôi nôi', 'thôi việc', 'thôi học', 'thôi miên', 'mà thôi', 'vậy thôi', 'thế thôi', 'thôi thì', 'đi thôi', 'thôi trả', 'thôi ngay'], example: 'cho ông Lê Văn Ba thôi Ủy viên Ban Chấp hành', counterExample: 'Chỉ vậy thôi' },
  { verb: 'rút tên khỏi', action: 'relieved', frame: 'leaves', notInside: ['xin rút tên khỏi'], example: 'cho rút tên khỏi Ban Chấp hành đối với bà Lê Thị Mai', counterExample: 'Bà xin rút tên khỏi danh sách' },
  { verb: 'rời chức', action: 'relieved', frame: 'leaves', example: 'ông Lê Văn Ba rời chức Chủ tịch Hội đồng quản trị' },
  { verb: 'từ chức', action: 'relieved', frame: 'leaves', notInside: ['từ chức năng', 'từ chức vụ', 'xin từ chức', 'văn hóa từ chức', 'đơn từ chức'], example: 'ông Lê Văn Ba từ chức Chủ tịch Liên đoàn', counterExample: 'Đi từ chức năng đến nhiệm vụ' },
  { verb: 'từ nhiệm', action: 'relieved', frame: 'leaves', notInside: ['từ nhiệm kỳ', 'từ nhiệm vụ', 'đơn từ nhiệm'], example: 'ông Lê Văn Ba từ nhiệm Chủ tịch Hội đồng quản trị', counterExample: 'Từ nhiệm kỳ trước đến nay' },
  { verb: 'nghỉ hưu', action: 'relieved', frame: 'retires', notInside: ['tuổi nghỉ hưu', 'xin nghỉ hưu', 'để nghỉ hưu', 'đến khi nghỉ hưu', 'khi nghỉ hưu', 'người nghỉ hưu', 'đã nghỉ hưu', 'đủ tuổi nghỉ hưu', 'lương nghỉ hưu', 'chuẩn bị nghỉ hưu', 'đến tuổi nghỉ hưu', 'do nghỉ hưu'], example: 'trao quyết định nghỉ hưu cho ông Lê Văn Ba', counterExample: 'Tăng tuổi nghỉ hưu của người đã nghỉ hưu' },
  { verb: 'về hưu', action: 'relieved', frame: 'retires', notInside: ['tuổi về hưu', 'đã về hưu', 'khi về hưu'], example: 'trao quyết định về hưu cho ông Lê Văn Ba', counterExample: 'Các cán bộ đã về hưu' },
  { verb: 'nghỉ công tác', action: 'relieved', frame: 'retires', example: 'trao quyết định nghỉ công tác chờ hưu cho ông Lê Văn Ba' },
  { verb: 'nghỉ chế độ', action: 'relieved', frame: 'retires', example: 'trao quyết định nghỉ chế độ cho ông Lê Văn Ba' },
  { verb: 'nghỉ việc', action: 'relieved', frame: 'retires', example: 'trao quyết định nghỉ việc cho ông Lê Văn Ba' },
  { verb: 'nghỉ thôi việc', action: 'relieved', frame: 'retires', example: 'trao quyết định nghỉ thôi việc cho ông Lê Văn Ba' },
  // Discipline.
  { verb: 'kỷ luật', action: 'disciplined', frame: 'disciplines', notInside: ['kỷ luật lao động', 'kỷ luật kỷ cương', 'kỷ luật, kỷ cương', 'kỷ cương, kỷ luật', 'hội đồng kỷ luật', 'kỷ luật quân đội', 'kỷ luật tài chính', 'kỷ luật tài khóa', 'kỷ luật đảng', 'có tính kỷ luật'], example: 'Ban Bí thư kỷ luật ông Lê Văn Ba bằng hình thức cảnh cáo', counterExample: 'Siết chặt kỷ cương, kỷ luật lao động' },
  { verb: 'thi hành kỷ luật', action: 'disciplined', frame: 'disciplines', notInside: ['đến mức thi hành kỷ luật'], example: 'Ban Bí thư thi hành kỷ luật ông Lê Văn Ba bằng hình thức khiển trách', counterExample: 'Vi phạm đến mức thi hành kỷ luật' },
  { verb: 'xử lý kỷ luật', action: 'disciplined', frame: 'disciplines', notInside: ['công tác xử lý kỷ luật'], example: 'Huyện ủy xử lý kỷ luật ông Lê Văn Ba bằng hình thức khiển trách', counterExample: 'Công tác xử lý kỷ luật nghiêm minh' },
  { verb: 'hình thức kỷ luật', action: 'disciplined', frame: 'disciplines', example: 'thống nhất hình thức kỷ luật khiển trách đối với ông Lê Văn Ba' },
];

/** Measures of discipline; the position of a `disciplined` change. */
export const DISCIPLINARY_MEASURES: readonly string[] = [
  'khiển trách', 'cảnh cáo', 'cách chức', 'khai trừ', 'khai trừ Đảng', 'khai trừ khỏi Đảng', 'khai trừ ra khỏi Đảng', 'cách hết chức vụ trong Đảng', 'cách hết các chức vụ trong Đảng',
  'cách tất cả chức vụ trong Đảng', 'cách tất cả các chức vụ trong Đảng', 'cách chức tất cả các chức vụ trong Đảng', 'cách chức tất cả chức vụ trong Đảng', 'cách hết các chức vụ', 'cách hết chức vụ', 'buộc thôi việc', 'giáng chức', 'hạ bậc lương', 'cảnh cáo về Đảng', 'khiển trách về Đảng',
  'khai trừ lưu Đảng', 'cảnh cáo nghiêm khắc', 'cảnh cáo nghiêm trọng', 'giáng cấp', 'giáng cấp bậc hàm', 'hạ bậc hàm', 'tước danh hiệu Công an nhân dân', 'tước quân tịch', 'buộc về hưu', 'buộc về hưu trước tuổi', 'buộc nghỉ hưu', 'buộc nghỉ hưu trước tuổi',
];

/** Measures that need no word of discipline beside them: nobody but a superior can take them. */
export const MEASURES_ALONE: readonly string[] = [
  'cách chức', 'khai trừ Đảng', 'khai trừ khỏi Đảng', 'khai trừ ra khỏi Đảng', 'cách hết các chức vụ trong Đảng', 'cách hết chức vụ trong Đảng', 'cách tất cả chức vụ trong Đảng', 'cách tất cả các chức vụ trong Đảng', 'cách chức tất cả các chức vụ trong Đảng', 'cách chức tất cả chức vụ trong Đảng',
  'khai trừ lưu Đảng', 'cảnh cáo nghiêm khắc', 'giáng chức', 'giáng cấp bậc hàm', 'buộc thôi việc', 'buộc về hưu', 'buộc về hưu trước tuổi', 'buộc nghỉ hưu', 'buộc nghỉ hưu trước tuổi', 'tước danh hiệu Công an nhân dân', 'tước quân tịch',
];

/** Words behind which the office that someone receives stands, and that say so. */
export const HOLDING_WORDS: readonly string[] = [
  'giữ chức', 'giữ chức vụ', 'giữ chức danh', 'giữ các chức vụ', 'giữ các chức danh', 'giữ cương vị', 'giữ vị trí', 'giữ nhiệm vụ', 'đảm nhiệm chức vụ', 'đảm nhiệm chức danh', 'đảm nhiệm chức', 'đảm nhiệm cương vị', 'đảm nhiệm vị trí',
  'đảm nhận chức vụ', 'đảm nhận cương vị', 'đảm nhận vị trí', 'đảm nhiệm', 'đảm nhận', 'giữ quyền',
  'chuyển sang làm', 'chuyển về làm', 'sang giữ chức', 'chuyển sang giữ chức', 'chuyển về giữ chức', 'sang giữ chức vụ', 'về giữ chức vụ',
];

/** Words that may stand between a verb and an office, but say nothing alone. */
export const WEAK_HOLDING_WORDS: readonly string[] = ['ứng cử',
  'làm', 'chức', 'chức vụ', 'các chức vụ', 'chức danh', 'các chức danh', 'vị trí', 'cương vị', 'nhiệm vụ', 'làm nhiệm vụ', 'vào chức vụ', 'vào chức danh', 'vào vị trí', 'vào vị trí mới', 'vào cương vị', 'vào cương vị mới', 'vào chức', 'về làm', 'sang làm', 'về giữ chức', 'tư cách',
  'nhận chức', 'nhận chức vụ', 'kiêm', 'kiêm chức', 'kiêm nhiệm', 'kiêm nhiệm chức vụ', 'kiêm giữ chức', 'kiêm giữ chức vụ', 'kiêm làm', 'tân', 'thêm',
];

/** Words behind which the body stands that someone becomes a member of. */
export const JOINING_WORDS: readonly string[] = ['tham gia', 'vào', 'bổ sung vào', 'tham gia vào', 'gia nhập', 'tham gia vào chức danh'];

/** Bodies whose members are elected or appointed: their first words. */
export const COMMITTEE_HEADS: readonly string[] = [
  'Ban Chấp hành', 'BCH', 'Ban Thường vụ', 'BTV', 'Ban Thường trực', 'Đoàn Chủ tịch', 'Bộ Chính trị', 'Ban Bí thư', 'Ban cán sự Đảng', 'Đảng đoàn', 'Đảng ủy', 'Quân ủy', 'Ủy ban', 'UBKT', 'UBTƯ', 'UB', 'Hội đồng', 'HĐQT', 'HĐTV', 'Thường trực', 'Tỉnh ủy', 'Thành ủy', 'Huyện ủy', 'UBND', 'Ban Kiểm soát',
];

/** Adverbs between a person and what happens to them. */
export const LIGHT_ADVERBS: readonly string[] = [
  'đã', 'vừa', 'mới', 'vừa mới', 'chính thức', 'cũng', 'cũng đã', 'đều', 'đều đã', 'lại', 'tiếp tục', 'vinh dự', 'trân trọng', 'sẽ', 'sắp', 'từng', 'đã từng', 'đang', 'hiện', 'hiện đang', 'chưa', 'không', 'có thể', 'xin', 'phải', 'còn',
  'lần lượt', 'tuyên thệ', 'muốn',
];

/** Verbs of other clauses: what stands behind them is said of something else. */
export const OTHER_VERBS: readonly string[] = [
  'cho biết', 'cho rằng', 'nói', 'phát biểu', 'nhấn mạnh', 'trao', 'tặng', 'chúc mừng', 'khẳng định', 'đề nghị', 'yêu cầu', 'chia sẻ', 'tiếp', 'thăm', 'gửi', 'chỉ đạo', 'bày tỏ', 'ghi nhận', 'đánh giá', 'báo cáo', 'trình bày',
  'cho hay', 'lưu ý', 'xác nhận', 'giải thích', 'lý giải', 'nêu', 'tin tưởng', 'hy vọng', 'mong muốn', 'dẫn đầu', 'kiểm tra', 'làm việc', 'tiếp xúc', 'kết luận', 'điều hành', 'thừa nhận', 'viết',
  'thông báo', 'công bố', 'ký', 'chủ trì', 'đọc', 'thay mặt', 'tham dự', 'trả lời', 'gặp', 'cảm ơn', 'thay', 'thay cho', 'thay thế', 'do', 'để ông', 'để bà', 'rằng', 'vì', 'sau khi', 'trước khi', 'nhưng', 'tuy nhiên', 'nên',
];

/** Words before a change that make it a plan, a wish, a possibility, or the contrary. */
export const UNDECIDED_WORDS: readonly string[] = [
  'sẽ', 'sắp', 'dự kiến', 'chuẩn bị', 'có thể', 'nếu', 'đề nghị', 'đề xuất', 'kiến nghị', 'tờ trình', 'trình', 'muốn', 'mong muốn', 'xin', 'cần', 'phải', 'nên', 'hủy', 'hủy bỏ', 'thu hồi', 'khả năng', 'tin đồn', 'nghe nói',
  'được cho là', 'cho rằng', 'có thông tin', 'đồn đoán', 'phương án', 'nguyện vọng', 'không', 'chưa', 'liệu', 'dự định', 'ý định', 'phản đối', 'bác bỏ', 'đòi', 'kêu gọi', 'quy trình', 'quy định', 'tiêu chuẩn', 'yêu cầu',
];

/** Words before a change that make it the circumstance of something else, or history. */
export const BACKGROUND_WORDS: readonly string[] = [
  'sau khi', 'ngay sau khi', 'trước khi', 'kể từ khi', 'từ khi', 'khi', 'lúc', 'từng', 'trước đây', 'khi còn', 'trong thời gian', 'hiện', 'đang', 'lần lượt', 'từ ngày', 'kể từ ngày', 'chúc mừng', 'chúc mừng việc',
];

/** Openings of a sentence that says how long an appointment lasts, and from when. */
export const TERM_OPENINGS: readonly string[] = ['thời gian giữ chức', 'thời hạn giữ chức', 'thời gian bổ nhiệm', 'thời hạn bổ nhiệm', 'nhiệm kỳ bổ nhiệm'];

/** Verbs by which a body comes into being; who heads it may follow. */
export const FOUNDING_VERBS: readonly string[] = ['thành lập', 'kiện toàn'];

/** The verb of electing, and with what is elected for the time of the meeting only. */
export const ELECTING = 'bầu';
export const CHOOSING_VERBS: readonly string[] = [
  'bầu ban kiểm phiếu', 'bầu tổ kiểm phiếu', 'bầu đoàn chủ tịch', 'bầu đoàn thư ký', 'bầu đoàn đại biểu', 'bầu ban kiểm tra tư cách', 'bầu đoàn chủ tọa',
];

/** Ways to say that an office told before them is given: `hai Phó Chủ tịch | được bầu là …`, `Giám đốc Sở | được bổ nhiệm lại`. */
export const GIVING_OFFICE_BEFORE: readonly string[] = [
  'được bầu là', 'được bầu gồm', 'được bầu bổ sung là', 'được bổ nhiệm là', 'được chỉ định là', 'bổ nhiệm lại', 'bầu lại', 'tái bầu',
];

/** Ways to say that someone gives up an office without naming it: `thôi giữ chức vụ để nghỉ hưu`. */
export const RESIGNATIONS: readonly string[] = [
  'thôi giữ chức vụ', 'thôi giữ chức', 'thôi chức vụ', 'thôi chức', 'từ chức', 'từ nhiệm', 'cho thôi giữ chức vụ', 'cho thôi giữ chức', 'cho thôi chức vụ',
];

/** Bodies that a text has named before: `phụ trách đơn vị`, `phụ trách, điều hành bệnh viện này`. */
export const OWN_BODIES: readonly string[] = [
  'đơn vị', 'cơ quan', 'bệnh viện', 'trường', 'nhà trường', 'trung tâm', 'công ty', 'viện', 'sở', 'vụ', 'cục', 'chi cục', 'phòng', 'ban', 'văn phòng', 'đảng bộ', 'chi bộ', 'địa phương',
];

/** Words between an office and the person whom it is for: `Chủ tịch HĐND tỉnh đối với ông Lê Văn Ba`. */
export const FOR_PERSONS: readonly string[] = ['đối với'];

/** Words of a decision: behind them `giữ chức` is news. */
export const DECISION_WORDS: readonly string[] = ['quyết định', 'nghị quyết', 'quyết nghị', 'thông báo kết luận', 'thống nhất', 'nhất trí', 'đồng ý', 'ra mắt'];

/** Openings of a sentence that goes on with what the one before announced. */
export const CONTINUATIONS: readonly string[] = ['theo đó', 'theo quyết định', 'cụ thể', 'trong đó', 'cùng với đó', 'kết quả', 'tại các quyết định', 'theo các quyết định', 'bên cạnh đó', 'đồng thời', 'cùng ngày', 'ngoài ra'];

/** Longer phrases in which a word of the two lists above says something else. */
export const MISLEADING_PHRASES: readonly string[] = [
  'công trình', 'chương trình', 'quá trình', 'trình bày', 'trình độ', 'tiến trình', 'lộ trình', 'nhu cầu', 'trở nên', 'nên người', 'thế nên', 'không chỉ', 'không những', 'hiện nay', 'hiện đại', 'thể hiện', 'thực hiện',
  'phát hiện', 'biểu hiện', 'bên phải', 'sau khi xem xét', 'sau khi xem xét đề nghị', 'qua xem xét', 'trên cơ sở xem xét', 'đã xem xét', 'xin chúc mừng', 'xin cảm ơn', 'theo quy định', 'đúng quy định', 'theo yêu cầu', 'khi đó', 'đúng quy trình', 'thực hiện quy trình', 'tiến hành quy trình', 'thực hiện các quy trình', 'tiến hành các quy trình',
];

/** Longer words that hold a holding word or a measure without meaning it. */
export const PERSONNEL_COMPOUNDS: readonly string[] = [
  'giữ chức năng', 'giữ chức trách', 'cảnh cáo thiên tai', 'cảnh cáo lũ', 'người giữ chức vụ', 'đảm nhiệm tốt', 'đảm nhiệm vai trò',
];
