/** What a reader of XML is told, in the order of the document. Names come without their prefix. */
export type XmlListener = {
	open: (name: string, attribute: (name: string) => string | undefined) => void
	close: (name: string) => void
	text: (text: string) => void
}

const tag =
	/<(?:!--[\s\S]*?-->|!\[CDATA\[([\s\S]*?)\]\]>|\?[\s\S]*?\?>|(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>)/y
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(lt|gt|amp|quot|apos));/gi
const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** No tag of a sheet is longer; what goes on for longer without an end is no XML. */
const longestTag = 1024 * 1024

/**
 * Reads XML piece by piece and holds no more than one tag of it. It knows what workbooks contain and
 * no more: no document types, and so no entities of their own and nothing from outside.
 */
export function xmlScanner(listener: XmlListener): (piece: string) => void {
	let held = ''
	return (piece) => {
		held += piece
		let at = 0
		for (let next = tagAt(held, at); next; next = tagAt(held, at)) {
			say(listener.text, held.slice(at, next.start))
			tell(listener, next.found)
			at = next.end
		}
		const start = held.indexOf('<', at)
		const end = start < 0 ? safeEnd(held) : start
		say(listener.text, held.slice(at, end))
		held = held.slice(Math.max(at, end))
		if (held.startsWith('<!DOCTYPE') || held.length > longestTag)
			throw new SyntaxError('this is no sheet')
	}
}

type Tag = { start: number; end: number; found: RegExpExecArray }

/** The next tag that is there as a whole. */
function tagAt(held: string, at: number): Tag | null {
	const start = held.indexOf('<', at)
	if (start < 0) return null
	tag.lastIndex = start
	const found = tag.exec(held)
	return found && { start, end: tag.lastIndex, found }
}

function tell({ open, close, text }: XmlListener, found: RegExpExecArray): void {
	const [, data, closing, name, attributes = '', empty] = found
	if (data !== undefined) text(data)
	if (name === undefined) return
	if (closing !== '/') open(name, (wanted) => attributeIn(attributes, wanted))
	if (closing === '/' || empty === '/') close(name)
}

/** An entity at the very end of a piece waits for the next one. */
function safeEnd(held: string): number {
	const start = held.lastIndexOf('&')
	return start >= 0 && held.length - start < 10 && !held.includes(';', start) ? start : held.length
}

function say(text: (text: string) => void, raw: string): void {
	if (raw !== '') text(plain(raw))
}

function plain(raw: string): string {
	if (!raw.includes('&')) return raw
	return raw.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
		if (name !== undefined) return named[name.toLowerCase()] ?? whole
		const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
		return code <= 0x10ffff ? String.fromCodePoint(code) : ''
	})
}

const patterns = new Map<string, RegExp>()

function attributeIn(attributes: string, wanted: string): string | undefined {
	const known = patterns.get(wanted)
	const pattern = known ?? new RegExp(`(?:^|[\\s:])${wanted}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
	if (!known) patterns.set(wanted, pattern)
	const found = pattern.exec(attributes)
	const value = found?.[1] ?? found?.[2]
	return value === undefined ? undefined : plain(value)
}
