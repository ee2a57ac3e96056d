import { Ajv } from 'ajv';

const ABSOLUTE = /^[a-z][a-z\d+.-]*:\S+$/iu;

/** A function that names every fault of a value; none when it fits the schema. */
export const faultsBy = (schema: object): ((value: unknown) => string[]) => {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTuples: false });
  ajv.addFormat('uri', ABSOLUTE);
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u);
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));
};
