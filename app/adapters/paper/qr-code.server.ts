import { encode } from 'uqr'

/** A QR code as one path of an SVG, a module a unit; `size` is the side with the quiet zone around it. */
export type QrCode = { size: number; path: string }

const quiet = 4

export function qrCodeOf(text: string): QrCode {
	const { data } = encode(text, { ecc: 'M', border: quiet })
	const modules = data.flatMap((row, y) =>
		row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : [])),
	)
	return { size: data.length, path: modules.join('') }
}
