/**
 * Bytes of a text as letters: by the mark at its front, else UTF-8, else GB18030, which is what Excel
 * in China writes. The first piece that is more than plain Latin decides.
 */
export async function* lettersOf(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
	let decoder: TextDecoder | null = null
	let first = true
	for await (const piece of bytes) {
		decoder ??= (first ? markedDecoder(piece) : null) ?? decoderFor(piece)
		first = false
		yield decoder ? decoder.decode(piece, { stream: true }) : piece.toString('latin1')
	}
	if (decoder) yield decoder.decode()
}

function markedDecoder(piece: Buffer): TextDecoder | null {
	if (piece[0] === 0xff && piece[1] === 0xfe) return new TextDecoder('utf-16le')
	if (piece[0] === 0xfe && piece[1] === 0xff) return new TextDecoder('utf-16be')
	return piece[0] === 0xef && piece[1] === 0xbb && piece[2] === 0xbf ? new TextDecoder() : null
}

function decoderFor(piece: Buffer): TextDecoder | null {
	if (piece.every((byte) => byte < 0x80)) return null
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(piece, { stream: true })
		return new TextDecoder()
	} catch {
		return new TextDecoder('gb18030')
	}
}
