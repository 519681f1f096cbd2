import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createServer } from 'vite'
import { generate } from './generate.mjs'
import { root } from './lib/paths.mjs'
import { main, say } from './lib/say.mjs'

/** Prints the pages of docs/ that say what the code says; a test fails while one is older. */
await main(async () => {
	await generate()
	const vite = await createServer({
		configFile: false,
		root,
		appType: 'custom',
		logLevel: 'error',
		server: { middlewareMode: true, hmr: false, watch: null },
		optimizeDeps: { noDiscovery: true },
	})
	try {
		const { printedPages } = await vite.ssrLoadModule('/scripts/docs/pages.ts')
		/** @type {Record<string, string>} */
		const pages = await printedPages()
		for (const [path, text] of Object.entries(pages)) {
			const file = join(root, 'docs', path)
			await mkdir(dirname(file), { recursive: true })
			await writeFile(file, text)
			say(`docs/${path}`)
		}
	} finally {
		await vite.close()
	}
})
