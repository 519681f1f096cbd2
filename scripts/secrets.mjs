import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Mistake, main, say } from './lib/say.mjs'
import { newKeyring, newSecret } from './lib/secrets.mjs'

/** Makes the secrets that compose.yaml names, each in a file; one that is there already stays. */
await main(async () => {
	const [, , place] = process.argv
	if (!place || place.startsWith('-'))
		throw new Mistake('Say into which folder: npm run secrets -- secrets')
	const folder = resolve(place)
	const ownerPassword = newSecret()
	const files = {
		secret: newSecret(),
		keyring: JSON.stringify(newKeyring()),
		'postgres-password': newSecret(),
		'search-master-key': newSecret(),
		'owner-password': ownerPassword,
		'owner-url': `postgresql://zhuye_owner:${ownerPassword}@database:5432/zhuye`,
	}
	// Programs in containers run as other users: the files can be read, the folder cannot be entered.
	mkdirSync(folder, { recursive: true, mode: 0o700 })
	const fresh = Object.entries(files).filter(([name]) => !existsSync(join(folder, name)))
	for (const [name, text] of fresh) writeFileSync(join(folder, name), text, { mode: 0o444 })
	say(
		fresh.length === 0
			? `All of them are in ${folder} already.`
			: `Made in ${folder}: ${fresh.map(([name]) => name).join(', ')}.\nKeep a copy of secret and keyring apart from the backups of the database.`,
	)
})
