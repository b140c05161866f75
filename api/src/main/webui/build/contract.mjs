// Takes over the OpenAPI document that Maven's last build of the API wrote, and generates the types of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { typesOf } from './types.mjs';

const built = JSON.parse(readFileSync('../../../target/classes/io/proofstream/api/openapi/openapi.json', 'utf8'));
writeFileSync('src/contract/openapi.json', JSON.stringify(built, null, 2) + '\n');
writeFileSync('src/contract/schema.d.ts', await typesOf(built));
