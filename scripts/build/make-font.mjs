import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from '../lib/paths.mjs'
import { isProgram, main } from '../lib/say.mjs'

const { convert } = createRequire(import.meta.url)('fontverter')

const source =
	'node_modules/@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff2'
const target = join(root, 'build/fonts/noto-sans-sc.ttf')

/**
 * The font of printed documents, unpacked once: a program that writes PDF takes a hundredth of the time
 * from a font that is not compressed, and puts only the letters used into the file.
 */
async function makeFont() {
	await mkdir(dirname(target), { recursive: true })
	await writeFile(target, await convert(await readFile(join(root, source)), 'truetype'))
}

if (isProgram(import.meta.url)) await main(makeFont)
