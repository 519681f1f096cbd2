import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'
import pg from 'pg'

/**
 * PostgreSQL's own full-text search over the words that jieba finds, every word wanted, best rank first.
 * @param {string} url
 * @param {readonly import('../judge/read-post.mjs').RealPost[]} posts
 */
export async function plainPostgres(url, posts) {
	const jieba = Jieba.withDict(dict)
	const words = (/** @type {string} */ text) => jieba.cutForSearch(text, true).join(' ')
	const pool = new pg.Pool({ connectionString: url, max: 1 })
	await pool.query('CREATE TABLE plain_post (id text PRIMARY KEY, words tsvector)')
	for (let from = 0; from < posts.length; from += 1000) {
		const some = posts.slice(from, from + 1000)
		await pool.query(
			`INSERT INTO plain_post SELECT id, to_tsvector('simple', words)
			 FROM unnest($1::text[], $2::text[]) AS one(id, words)`,
			[some.map(({ externalId }) => externalId), some.map((post) => words(textOf(post)))],
		)
	}
	await pool.query('CREATE INDEX ON plain_post USING gin (words)')
	await pool.query('VACUUM ANALYZE plain_post')
	return {
		name: 'PostgreSQL, plain',
		/** @param {string} text */
		async ask(text) {
			const { rows } = await pool.query(
				`SELECT id FROM plain_post WHERE words @@ plainto_tsquery('simple', $1)
				 ORDER BY ts_rank(words, plainto_tsquery('simple', $1)) DESC, id LIMIT 50`,
				[words(text)],
			)
			return rows.map(({ id }) => String(id))
		},
		async stop() {
			await pool.query('DROP TABLE plain_post')
			await pool.end()
		},
	}
}

/** @param {import('../judge/read-post.mjs').RealPost} post */
const textOf = ({ title, employer, province, city, district, description, benefits, skills }) =>
	[title, employer, province, city, district, description, ...benefits, ...skills]
		.filter(Boolean)
		.join(' ')
