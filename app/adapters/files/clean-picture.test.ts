import { mkdtemp, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { cleanPicture } from './clean-picture.server.ts'

const folder = await mkdtemp(join(tmpdir(), 'zhuye-picture-'))
async function kept(name: string, bytes: Buffer) {
	const path = join(folder, name)
	await writeFile(path, bytes)
	return { path, size: (await stat(path)).size }
}
const drawn = (width = 3000, height = 1000) =>
	sharp({
		create: { width, height, channels: 3, background: '#c0ffee' },
		limitInputPixels: false,
	})
const isJpeg = (outcome: Awaited<ReturnType<typeof cleanPicture>>) => {
	if ('refused' in outcome) throw new Error(outcome.refused)
	return outcome.jpeg
}

describe('a photograph', () => {
	test('loses the place and the camera that a telephone adds', async () => {
		const exif = { IFD0: { Make: 'SecretPhone' }, IFD3: { GPSLatitude: '30/1 12/1 0/1' } }
		const photo = await drawn().withExif(exif).jpeg().toBuffer()
		expect(photo.includes('SecretPhone')).toBe(true)
		const jpeg = isJpeg(await cleanPicture(await kept('photo.jpg', photo)))
		expect(jpeg.includes('SecretPhone')).toBe(false)
		expect((await sharp(jpeg).metadata()).exif).toBeUndefined()
	})

	test('becomes no larger than can be read', async () => {
		const jpeg = isJpeg(await cleanPicture(await kept('large.png', await drawn().png().toBuffer())))
		expect(await sharp(jpeg).metadata()).toMatchObject({ width: 2000, format: 'jpeg' })
	})

	test('stands upright', async () => {
		const photo = await drawn(400, 100).jpeg().withMetadata({ orientation: 6 }).toBuffer()
		const jpeg = isJpeg(await cleanPicture(await kept('turned.jpg', photo)))
		expect(await sharp(jpeg).metadata()).toMatchObject({ width: 100, height: 400 })
	})
})

describe('is refused', () => {
	const svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
	test.each([
		['that is something else, whatever its name', 'note.jpg', Buffer.from(svg), 'picture-kind'],
		['that is a program', 'note.png', Buffer.from('MZ program'), 'picture-kind'],
		['that breaks off', 'half.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2]), 'picture-broken'],
	])('a file %s', async (_what, name, bytes, refused) => {
		expect(await cleanPicture(await kept(name, bytes))).toEqual({ refused })
	})

	test('one that is too large', async () => {
		const { path } = await kept('huge.jpg', Buffer.from([0xff, 0xd8, 0xff]))
		expect(await cleanPicture({ path, size: 5_000_001 })).toEqual({ refused: 'picture-large' })
	})

	test('one that unpacks to more than anyone photographs', async () => {
		const bomb = await drawn(20_000, 20_000).png({ compressionLevel: 9 }).toBuffer()
		expect(await cleanPicture(await kept('bomb.png', bomb))).toEqual({ refused: 'picture-broken' })
	})
})
