import { readFile } from 'node:fs/promises'
import sharp from 'sharp'

const mostBytes = 5_000_000
const mostPixels = 60_000_000
const longestSide = 2000
/** The first bytes of what cameras and scanners make. */
const beginnings = [
	Buffer.from([0xff, 0xd8, 0xff]),
	Buffer.from([0x89, 0x50, 0x4e, 0x47]),
	Buffer.from('RIFF'),
]

export type WhyNoPicture = 'picture-large' | 'picture-kind' | 'picture-broken'

/**
 * A photograph of a note, drawn anew: only what can be seen stays, turned the right way up; place, time
 * and camera that a telephone adds are gone, and so is whatever else a file can carry.
 */
export async function cleanPicture(file: {
	path: string
	size: number
}): Promise<{ jpeg: Buffer<ArrayBuffer> } | { refused: WhyNoPicture }> {
	if (file.size > mostBytes) return { refused: 'picture-large' }
	const bytes = await readFile(file.path)
	if (!beginnings.some((start) => bytes.subarray(0, start.length).equals(start)))
		return { refused: 'picture-kind' }
	try {
		const jpeg = await sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
			.rotate()
			.resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
			.flatten({ background: '#fff' })
			.jpeg({ quality: 82, mozjpeg: false })
			.toBuffer()
		return { jpeg: Buffer.from(jpeg) }
	} catch {
		return { refused: 'picture-broken' }
	}
}
