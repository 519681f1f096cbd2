import pg from 'pg'
import { listen } from './listen.mjs'

/** Letters two by two: what a bare full-text search needs to find anything in Chinese. */
const pairs = (/** @type {string} */ text) =>
	Array.from(text.slice(1), (letter, place) => `${text[place]}${letter}`)
		.filter((pair) => /^[\p{L}\p{N}]{2}$/u.test(pair))
		.map((pair) => pair.toLowerCase())

/**
 * A bare full-text query of PostgreSQL behind a bare HTTP server: one table, one index, ten titles.
 * @param {string} url
 * @param {readonly { id: string, title: string }[]} posts
 */
export async function startBarePostgres(url, posts) {
	const pool = new pg.Pool({ connectionString: url, max: 8 })
	await pool.query('CREATE TABLE bare_post (id uuid PRIMARY KEY, title text, words tsvector)')
	await pool.query(
		`INSERT INTO bare_post
		 SELECT id, title, array_to_tsvector(string_to_array(words, ' '))
		 FROM unnest($1::uuid[], $2::text[], $3::text[]) AS one(id, title, words) WHERE words <> ''`,
		[
			posts.map(({ id }) => id),
			posts.map(({ title }) => title),
			posts.map(({ title }) => [...new Set(pairs(title))].join(' ')),
		],
	)
	await pool.query('CREATE INDEX ON bare_post USING gin (words)')
	await pool.query('VACUUM ANALYZE bare_post')
	const server = await listen(async (request, response) => {
		const word = new URL(request.url ?? '', 'http://localhost').searchParams.get('q') ?? ''
		const query = pairs(word)
			.map((pair) => `'${pair}'`)
			.join(' & ')
		const { rows } = await pool.query(
			`SELECT id, title FROM bare_post WHERE words @@ $1::tsquery
			 ORDER BY ts_rank(words, $1::tsquery) DESC LIMIT 10`,
			[query],
		)
		response.setHeader('content-type', 'application/json').end(JSON.stringify(rows))
	})
	return {
		origin: server.origin,
		async stop() {
			await server.stop()
			await pool.query('DROP TABLE bare_post')
			await pool.end()
		},
	}
}
