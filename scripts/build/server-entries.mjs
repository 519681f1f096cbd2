/**
 * Builds further programs beside Remix's own server build, in one go: they share its modules, and so
 * one connection pool, one log and one set of settings.
 * @param {Record<string, string>} entries name of the program → its file
 * @returns {import('vite').Plugin}
 */
export function serverEntries(entries) {
	return {
		name: 'server-entries',
		enforce: 'post',
		apply: (_config, { isSsrBuild, command }) => command === 'build' && isSsrBuild === true,
		config(config) {
			const options = config.build?.rollupOptions
			if (!options) throw new Error('the Remix plugin has to come first')
			options.input = { index: 'virtual:remix/server-build', ...entries }
			options.output = {
				format: 'esm',
				entryFileNames: '[name].js',
				chunkFileNames: 'chunks/[name]-[hash].js',
			}
			return { build: { target: 'node20' } }
		},
	}
}
