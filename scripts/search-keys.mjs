import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { given } from '../app/adapters/settings.server.mjs'
import { Mistake, main, say } from './lib/say.mjs'
import { scopedKeys } from './meilisearch/keys.mjs'

/** For production: makes the two keys of web and worker with the master key, each in a file of the folder. */
await main(async () => {
	const [, , folder] = process.argv
	const url = given('MEILISEARCH_URL')
	const masterKey = given('MEILISEARCH_API_KEY')
	if (!folder || !url || !masterKey)
		throw new Mistake(
			'Set MEILISEARCH_URL and MEILISEARCH_API_KEY (the master key), and say into which folder:\n' +
				'npm run search:keys -- keys',
		)
	const keys = await scopedKeys(url, masterKey)
	mkdirSync(folder, { recursive: true })
	for (const [name, key] of Object.entries(keys)) {
		rmSync(join(folder, name), { force: true })
		writeFileSync(join(folder, name), key, { mode: 0o400 })
	}
	say(`The keys of web and worker are in ${folder}.`)
})
