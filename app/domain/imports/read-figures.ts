const nothing = /^(若干|不限|多名|面议|长期(有效)?|待定|无|不详|-+|null)$/

/** A figure within bounds; `''` where nothing is said, null where the text is not understood. */
export function readFigure(
	text: string,
	{ least, most, whole }: { least: number; most: number; whole: boolean },
): number | '' | null {
	const plain = text.normalize('NFKC').replace(/\s|(?<=\d),(?=\d{3})/g, '')
	if (plain === '' || nothing.test(plain)) return ''
	const figures = [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure))
	const highest = Math.max(...figures)
	if (figures.length === 0 || figures.length > 2 || plain.startsWith('-')) return null
	const fits = highest >= least && highest <= most && (!whole || Number.isInteger(highest))
	return fits ? highest : null
}

/** How many are wanted: "3人", "3-5名" (the upper figure), "若干" and 0 mean not stated. */
export function readHeadcount(text: string): number | '' | null {
	if (/^0+(\.0+)?人?$/.test(text.trim())) return ''
	return readFigure(text, { least: 1, most: 100_000, whole: true })
}

const shapes = [
	/^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T ].*)?$/,
	/^(\d{4})(\d{2})(\d{2})$/,
] as const

/** A day as ISO; `''` where nothing is said, null where there is no such day. */
export function readDay(text: string): string | null {
	const plain = text.normalize('NFKC').trim()
	if (plain === '' || nothing.test(plain)) return ''
	const parts = shapes.map((shape) => shape.exec(plain)).find((match) => match !== null)
	if (!parts) return null
	const [, year = '', month = '', day = ''] = parts
	const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
	const date = new Date(`${iso}T00:00:00Z`)
	return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso
}

/** China with its waters: coordinates beyond are swapped, or of another place. */
const china = { south: 3, north: 54, west: 73, east: 136 }

export function readPoint(lat: string, lng: string): { lat: number; lng: number } | '' | null {
	if (lat === '' && lng === '') return ''
	const point = { lat: Number(lat), lng: Number(lng) }
	const within =
		point.lat >= china.south &&
		point.lat <= china.north &&
		point.lng >= china.west &&
		point.lng <= china.east
	return within && lat !== '' && lng !== '' ? point : null
}
