/** Version of the record's shape; a name or a meaning changes with its first number only. */
export const SCHEMA_VERSION = '1.0';
