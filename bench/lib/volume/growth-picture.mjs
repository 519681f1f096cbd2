/** @typedef {{ name: string, colour: string, points: readonly (readonly [posts: number, ms: number])[] }} Line */

const width = 760
const height = 420
const frame = { left: 92, right: 230, top: 30, bottom: 60 }
const inner = { width: width - frame.left - frame.right, height: height - frame.top - frame.bottom }

/**
 * How long the slowest of twenty answers takes as posts grow more; both axes by powers of ten.
 * @param {string} title
 * @param {readonly Line[]} lines
 */
export function growthPicture(title, lines) {
	const all = lines.flatMap(({ points }) => points)
	const x = along(
		all.map(([posts]) => posts),
		frame.left,
		inner.width,
	)
	const y = along(
		all.map(([, ms]) => ms),
		frame.top + inner.height,
		-inner.height,
	)
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}" font-family="system-ui, sans-serif" font-size="13">`,
		`<title>${title}</title><rect width="${width}" height="${height}" fill="#fff"/>`,
		...x.marks.map((posts) => grid(x.at(posts), 'up', posts.toLocaleString('en'))),
		...y.marks.map((ms) => grid(y.at(ms), 'across', `${ms.toLocaleString('en')} ms`)),
		`<text x="${frame.left + inner.width / 2}" y="${height - 14}" text-anchor="middle" fill="#333">posts</text>`,
		...lines.map(({ name, colour, points }, place) => {
			const path = points.map(([posts, ms]) => `${round(x.at(posts))},${round(y.at(ms))}`)
			const dots = path.map(
				(at) =>
					`<circle cx="${at.split(',')[0]}" cy="${at.split(',')[1]}" r="4" fill="${colour}"/>`,
			)
			const key = { x: width - frame.right + 20, y: frame.top + 12 + place * 24 }
			return [
				`<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5"/>`,
				...dots,
				`<rect x="${key.x}" y="${key.y - 9}" width="14" height="4" fill="${colour}"/>`,
				`<text x="${key.x + 22}" y="${key.y - 2}" fill="#222">${name}</text>`,
			].join('')
		}),
		'</svg>\n',
	].join('\n')
}

const round = (/** @type {number} */ value) => Math.round(value * 10) / 10

/** @param {number} at @param {'up' | 'across'} way @param {string} label */
function grid(at, way, label) {
	const bottom = frame.top + inner.height
	return way === 'up'
		? `<line x1="${round(at)}" x2="${round(at)}" y1="${frame.top}" y2="${bottom}" stroke="#ddd"/><text x="${round(at)}" y="${bottom + 20}" text-anchor="middle" fill="#333">${label}</text>`
		: `<line x1="${frame.left}" x2="${frame.left + inner.width}" y1="${round(at)}" y2="${round(at)}" stroke="#ddd"/><text x="${frame.left - 8}" y="${round(at) + 4}" text-anchor="end" fill="#333">${label}</text>`
}

/** Powers of ten along an axis. @param {readonly number[]} values @param {number} from @param {number} length */
function along(values, from, length) {
	const first = Math.floor(Math.log10(Math.min(...values)))
	const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))))
	return {
		at: (/** @type {number} */ value) =>
			from + ((Math.log10(value) - first) / (last - first)) * length,
		marks: Array.from({ length: last - first + 1 }, (_, step) => 10 ** (first + step)),
	}
}
