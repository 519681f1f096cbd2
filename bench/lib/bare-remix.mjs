import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createRequestHandler } from '@remix-run/express'
import compression from 'compression'
import express from 'express'
import { root } from '#scripts/lib/paths.mjs'
import { listen } from './listen.mjs'

const config = 'bench/bare-remix/vite.config.mjs'

/** A Remix that does nothing but render a short list: what every page of ours costs at the least. */
export async function startBareRemix() {
	// Below the checkout, so that the built server finds its packages.
	const folder = await mkdtemp(join(root, 'node_modules/.bare-remix-'))
	execFileSync(
		process.execPath,
		[join(root, 'node_modules/@remix-run/dev/dist/cli.js'), 'vite:build', '--config', config],
		{
			cwd: root,
			stdio: ['ignore', 'ignore', 'inherit'],
			env: { ...process.env, NODE_ENV: 'production', BARE_REMIX_BUILD: folder },
		},
	)
	const built = await import(pathToFileURL(join(folder, 'server/index.js')).href)
	const handler = createRequestHandler({ build: built, mode: 'production' })
	const server = await listen(express().use(compression()).all('*', handler))
	return {
		origin: server.origin,
		async stop() {
			await server.stop()
			await rm(folder, { recursive: true, force: true })
		},
	}
}
