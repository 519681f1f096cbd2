/**
 * `:where` and `:is` are unknown before 2021 and would take their whole rule with them: each is
 * written out, one selector for each of its choices.
 * @param {import('postcss').Root} sheet
 */
export function lowerSelectors(sheet) {
	sheet.walkRules((rule) => {
		rule.selectors = [...new Set(rule.selectors.flatMap(writtenOut))]
	})
}

const choice = /:(?:where|is)\(/

/** @param {string} selector @returns {string[]} */
function writtenOut(selector) {
	const found = choice.exec(selector)
	if (!found) return [selector]
	const start = found.index + found[0].length
	const end = closing(selector, start)
	const [before, after] = [selector.slice(0, found.index), selector.slice(end + 1)]
	return choices(selector.slice(start, end)).flatMap((each) =>
		writtenOut(joined(before, each, after)),
	)
}

/** A type stands first: `[a]:is(b)` is `b[a]`. @param {string} before @param {string} each @param {string} after */
function joined(before, each, after) {
	if (!/^[a-z*]/i.test(each)) return before + each + after
	const compound = /[^\s>+~]*$/.exec(before)?.[0] ?? ''
	if (/^[a-z*]/i.test(compound)) throw new Error(`cannot write out ${before}:is(${each})${after}`)
	return before.slice(0, before.length - compound.length) + each + compound + after
}

/** The place of the bracket that closes. @param {string} text @param {number} start */
function closing(text, start) {
	let depth = 1
	for (let place = start; place < text.length; place++) {
		if (text[place] === '(') depth++
		if (text[place] === ')' && --depth === 0) return place
	}
	throw new Error(`a bracket is open in ${text}`)
}

/** Choices between commas that stand in no bracket. @param {string} text @returns {string[]} */
function choices(text) {
	/** @type {string[]} */
	const parts = ['']
	let depth = 0
	for (const letter of text) {
		if ('(['.includes(letter)) depth++
		if (')]'.includes(letter)) depth--
		if (letter === ',' && depth === 0) parts.push('')
		else parts[parts.length - 1] += letter
	}
	return parts.map((part) => part.trim())
}
