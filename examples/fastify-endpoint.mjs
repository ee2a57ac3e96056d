// An HTTP endpoint: POST an article as text, get its record. Run: node examples/fastify-endpoint.mjs, then
//   curl -s --data-binary @article.txt -H 'content-type: text/plain' 'http://127.0.0.1:3000/records?publishedOn=2025-10-21'
import { pathToFileURL } from 'node:url';
import Fastify from 'fastify';
import { createParser } from 'nghisu';

/** The longest article that is taken, in bytes. */
const BODY_LIMIT = 1_000_000;

export const buildServer = () => {
  const { parse } = createParser();
  // Building the tables takes a moment: better at the start than in the first request.
  parse('');
  const server = Fastify({ bodyLimit: BODY_LIMIT });
  server.post('/records', {
    schema: {
      querystring: {
        type: 'object',
        additionalProperties: false,
        properties: { publishedOn: { type: 'string', format: 'date' }, jurisdiction: { type: 'string', minLength: 1 } },
      },
    },
  }, async (request, reply) => {
    if (typeof request.body !== 'string') return reply.code(415).send({ message: 'Send the article as text/plain.' });
    return parse(request.body, { ...request.query });
  });
  return server;
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(`Listening on ${await buildServer().listen({ port: Number(process.env.PORT ?? 3000) })}`);
}
