// Words of vntk with offsets, and its persons beside those of nghisu. vntk compiles native code: npm install vntk@1.4.4,
// or name the folder where it is installed in the variable VNTK.
// Run: node examples/vntk.mjs
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { comparisonReport, withVntk } from 'nghisu/vntk';

const text = 'Bí thư Tỉnh ủy  Nông Thừa Kiên chủ trì hội nghị. Ông Lê Văn Mẫu dự.';

const load = () => {
  try {
    return createRequire(process.env.VNTK ? join(process.env.VNTK, 'package.json') : import.meta.url)('vntk');
  } catch {
    return null;
  }
};

const vntk = load();
if (vntk === null) {
  console.log('vntk is not installed here.');
} else {
  const reader = withVntk(vntk);
  for (const { token, mention } of reader.words(text)) console.log(mention === null ? 'not found' : `${mention.start}-${mention.end}`, token);
  console.log(comparisonReport(reader.comparePersons(text)));
}
