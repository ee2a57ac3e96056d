import { wordAt, type Party, type Story } from '../../discourse/index.js';
import { isAssembly } from './authority.js';

/** Words before a verb that still opens its sentence. */
const OPENING_WORDS = 2;

/**
 * `Biểu quyết thông qua Luật Thủy lợi: Quốc hội đã nghe …`: a heading tells what is adopted; behind its colon stands the
 * assembly that adopts it.
 */
export const assemblyBehindHeading = ({ scene, partiesOf }: Story, verb: number): Party | null => {
  const sentence = scene.sentences.of[verb]!;
  if (verb - scene.sentences.start[sentence]! > OPENING_WORDS) return null;
  return partiesOf(sentence).find((party) =>
    party.start > verb + 1 && wordAt(scene, party.start - 1) === ':' && party.individual === null && isAssembly(scene, party)) ?? null;
};
