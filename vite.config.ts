import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'
import { assetFileNames } from './scripts/build/asset-names.mjs'
import { lowerCss } from './scripts/build/lower-css.mjs'
import { serverEntries } from './scripts/build/server-entries.mjs'

// Loader data crosses the wire as it is: a Date arrives as a Date. This tells TypeScript so.
declare module '@remix-run/node' {
	interface Future {
		v3_singleFetch: true
	}
}

export default defineConfig({
	plugins: [
		tailwindcss(),
		remix(remixConfig),
		serverEntries({
			web: 'app/http/web.server.ts',
			worker: 'app/jobs/worker.server.ts',
			cli: 'app/jobs/cli.server.ts',
		}),
		lowerCss(),
	],
	build: {
		target: ['chrome69', 'safari12'],
		assetsInlineLimit: 0,
		rollupOptions: { output: { assetFileNames } },
	},
	ssr: { target: 'node' },
	server: { host: '127.0.0.1', watch: { ignored: ['**/.data/**'] } },
	optimizeDeps: {
		exclude: [
			'@prisma/adapter-pg',
			'@prisma/client',
			'@node-rs/jieba',
			'@node-rs/argon2',
			'pg',
			'opencc-js',
			'graphile-worker',
		],
	},
})
