import browserslist from 'browserslist'
import { browserslistToTargets, transform } from 'lightningcss'
import postcss from 'postcss'
import { lowerDeclarations } from './lower-declarations.mjs'
import { lowerSelectors } from './lower-selectors.mjs'

const targets = browserslistToTargets(browserslist('chrome 69, safari 12, ios_saf 12'))

/**
 * Old phones get the styles too: a browser that does not know `@layer` would drop everything in it.
 * Layers are unwrapped in their order, `@property` is dropped, and what browsers of 2018 do not know
 * is said in their words. tests/pages/styles.test.ts bars what would be lost on them.
 * @returns {import('vite').Plugin}
 */
export function lowerCss() {
	return {
		name: 'lower-css',
		enforce: 'post',
		apply: 'build',
		generateBundle(_options, bundle) {
			for (const asset of Object.values(bundle)) {
				if (asset.type !== 'asset' || !asset.fileName.endsWith('.css')) continue
				asset.source = lowered(String(asset.source))
			}
		},
	}
}

/** @param {string} css */
function lowered(css) {
	const sheet = postcss.parse(css)
	sheet.walkAtRules('property', (rule) => void rule.remove())
	// What `@property` would have set stands in a fallback for browsers without it: let it hold for all.
	sheet.walkAtRules('layer', (layer) => {
		if (layer.params !== 'properties') return
		layer.walkAtRules('supports', (fallback) => void fallback.replaceWith(fallback.nodes ?? []))
	})
	unwrapLayers(sheet)
	lowerSelectors(sheet)
	lowerDeclarations(sheet)
	const { code } = transform({
		filename: 'style.css',
		code: Buffer.from(sheet.toString()),
		minify: true,
		targets,
	})
	return code.toString()
}

/** Rules of layers come first, in the order of the layers; what stands outside overrules them. */
function unwrapLayers(/** @type {postcss.Root} */ sheet) {
	/** @type {string[]} */
	const order = []
	/** @type {Map<string, postcss.ChildNode[]>} */
	const layers = new Map()
	sheet.walkAtRules('layer', (rule) => {
		const names = rule.params.split(',').map((name) => name.trim())
		for (const name of names) if (!order.includes(name)) order.push(name)
		if (rule.nodes && rule.parent === sheet) {
			const [name = ''] = names
			layers.set(name, [...(layers.get(name) ?? []), ...rule.nodes])
			rule.remove()
		} else if (rule.nodes) rule.replaceWith(rule.nodes)
		else rule.remove()
	})
	sheet.prepend(order.flatMap((name) => layers.get(name) ?? []))
}
