import { readdir } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root } from '#scripts/lib/paths.mjs'
import { Mistake, main, say } from '#scripts/lib/say.mjs'

/**
 * `npm run bench [-- name …]`: runs the benchmarks, or those named. Machines are noisy, so each one
 * measures what it compares in the same run and says how they relate.
 */
await main(async () => {
	const files = await readdir(join(root, 'bench'))
	const all = files
		.filter((file) => file.endsWith('.mjs') && file !== 'run.mjs')
		.map((file) => file.replace('.mjs', ''))
	const wanted = process.argv.slice(2)
	const unknown = wanted.filter((name) => !all.includes(name))
	if (unknown.length > 0 || wanted.includes('--help'))
		throw new Mistake(`Benchmarks: ${all.join(', ')}\nnpm run bench -- ${all[0]}`)
	say(
		`${cpus().length} × ${cpus()[0]?.model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
	)
	for (const name of wanted.length > 0 ? wanted : all) {
		const { run } = await import(pathToFileURL(join(root, 'bench', `${name}.mjs`)).href)
		await run()
	}
})
