import openapi, { astToString } from 'openapi-typescript';

/** The TypeScript of an OpenAPI document, as the repository keeps it. */
export async function typesOf(document) {
  const nodes = await openapi(structuredClone(document), { alphabetize: true });
  return `// Generated from openapi.json by npm run contract; do not edit.\n\n${astToString(nodes)}`;
}
