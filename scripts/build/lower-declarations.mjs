/** All our languages run from left to right, so that a side by its logical name is always the same one. */
const sides = {
	'inline-start': ['left'],
	'inline-end': ['right'],
	'block-start': ['top'],
	'block-end': ['bottom'],
	inline: ['left', 'right'],
	block: ['top', 'bottom'],
}

const logical =
	/^(margin|padding|border|inset|scroll-margin|scroll-padding)-(inline-start|inline-end|block-start|block-end|inline|block)(-width|-style|-color)?$/

/**
 * Sides by their logical names are unknown before 2020, and colours mixed in place before 2023.
 * @param {import('postcss').Root} sheet
 */
export function lowerDeclarations(sheet) {
	sheet.walkAtRules('supports', (rule) => {
		if (rule.params.includes('color-mix')) rule.remove()
	})
	sheet.walkDecls(logical, (declaration) => {
		const [, property = '', side = '', more = ''] = logical.exec(declaration.prop) ?? []
		const names = sides[/** @type {keyof typeof sides} */ (side)]
		const values = valuesFor(declaration.value, names.length)
		declaration.replaceWith(
			names.map((name, place) =>
				declaration.clone({
					prop: property === 'inset' ? name : `${property}-${name}${more}`,
					value: values[place] ?? declaration.value,
				}),
			),
		)
	})
}

/** One value for both sides, or one for each. @param {string} value @param {number} count @returns {string[]} */
function valuesFor(value, count) {
	const parts = value.split(/\s+(?![^(]*\))/)
	return count === 2 && parts.length === 2 ? parts : Array(count).fill(value)
}
