import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { root } from './paths.mjs'

/**
 * Where real posts lie, if someone has them beside the checkout; nothing needs them.
 * @param {'service' | 'all'} which
 */
export const realPosts = (which) => resolve(root, `../shared/data/posts-${which}.jsonl.gz`)

/**
 * Imports posts into the portal on a data folder, as its command line does; returns when they can be found.
 * @param {string} dataDir
 * @param {string} file
 */
export function importPosts(dataDir, file) {
	const folder = mkdtempSync(join(tmpdir(), 'zhuye-import-'))
	try {
		const { status } = spawnSync(
			process.execPath,
			[
				join(root, 'scripts/cli.mjs'),
				...['import', 'posts', file, '--report', join(folder, 'rejected.csv')],
			],
			{ stdio: 'inherit', env: { ...process.env, DATA_DIR: dataDir } },
		)
		if (status !== 0) throw new Error('the import of posts failed')
	} finally {
		rmSync(folder, { recursive: true, force: true })
	}
}
