import { expect, test } from 'vitest';
import type { PlaceValue } from '../../src/entities/place/index.js';
import { outermost, read, textsOf } from './readings.js';

const PLACES: [text: string, ...places: string[]][] = [
  ['Họp tại huyện Lạc Thủy, tỉnh Hòa Bình', 'huyện Lạc Thủy', 'tỉnh Hòa Bình'],
  ['Tại Hà Nội, hội nghị khai mạc', 'Hà Nội'],
  ['Lãnh đạo TP.Hải Phòng dự', 'TP.Hải Phòng'],
  ['Cử tri phường 5 kiến nghị', 'phường 5'],
  ['Tỉnh Bà Rịa - Vũng Tàu khen thưởng', 'Tỉnh Bà Rịa - Vũng Tàu'],
  ['Đoàn đến từ Nga', 'Nga'],
  ['Tổng thống Mỹ phát biểu', 'Mỹ'],
  ['Hợp tác với Nhật Bản và Campuchia', 'Nhật Bản', 'Campuchia'],
  ['Hội nghị diễn ra tại Mỹ Đức', 'Mỹ Đức'],
  ['Xã Hua Bum họp', 'Xã Hua Bum'],
  ['Lãnh đạo huyện Đức Linh dự', 'huyện Đức Linh'],
  ['Cử tri xã Mỹ Đức Tây kiến nghị', 'xã Mỹ Đức Tây'],
  ['Công an xã Vĩnh Lộc A kiểm tra', 'xã Vĩnh Lộc A'],
  ['Nhân dân nước Lào anh em', 'nước Lào'],
  ['Nhà nước Trung Quốc cử đoàn', 'Nhà nước Trung Quốc'],
  ['Khu vực Cụm công nghiệp được mở rộng'],
  ['Chủ tịch nước Lê Văn Ba hội đàm'],
  ['Cử tri phường Hàng Bài, quận Hoàn Kiếm', 'phường Hàng Bài', 'quận Hoàn Kiếm'],
  ['Công an khu vực 5 kiểm tra', 'khu vực 5'],
  ['Cấp cho tỉnh 1 chiếc xe'],
  ['Hai bên ký bản Ghi nhớ hợp tác'],
  ['Nhân dân Thủ đô Anh hùng'],
  ['Đến Thủ đô Tokyo', 'Thủ đô Tokyo'],
  ['Sinh sống tại Phú Mỹ Hưng'],
  ['Thẩm phán liên bang nêu ý kiến'],
  ['Thống đốc bang Tây Bengan Anil Mehta dự', 'bang Tây Bengan'],
  ['Gia đình anh Đức ở nhà'],
  ['Ông sống ở huyện nhà'],
  ['Chủ tịch huyện Bùi Văn Mười dự'],
];

test.each(PLACES)('%s', (text, ...places) => { expect(textsOf(text, 'Place')).toEqual(places); });

test('a place knows its unit and what the gazetteer says of it', () => {
  const valueOf = (text: string): PlaceValue => outermost<PlaceValue>(read(text), 'Place')[0]!.value;
  expect(valueOf('tỉnh Hòa Bình')).toMatchObject({ head: { kind: 'province' }, name: [1, 3], province: { name: 'Hòa Bình' } });
  expect(valueOf('huyện Lạc Thủy')).toMatchObject({ head: { kind: 'district' }, province: null, isDistrict: true });
  expect(valueOf('xã Suối Mơ')).toMatchObject({ head: { kind: 'commune' }, isDistrict: false, country: null });
  expect(valueOf('Thăm Nhật Bản')).toMatchObject({ head: null, country: { name: 'Nhật Bản' } });
});
