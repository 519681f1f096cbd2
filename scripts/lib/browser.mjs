import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import { given } from '../../app/adapters/settings.server.mjs'
import { root } from './paths.mjs'
import { Mistake } from './say.mjs'

const installed = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * A real Chromium without a window: the one of CHROMIUM_PATH, else an installed one, else, on Linux,
 * the one that came with the packages. Only what stands in front of the person is tested, so the
 * sandbox, which root cannot have, is off.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function openBrowser() {
	const executablePath =
		given('CHROMIUM_PATH') ?? installed.find((path) => existsSync(path)) ?? (await packaged())
	return chromium.launch({
		executablePath,
		headless: true,
		args: ['--no-sandbox', '--disable-dev-shm-usage', '--font-render-hinting=none'],
	})
}

const brought = join(root, 'node_modules/@sparticuz/chromium')

/**
 * The one from the packages, unpacked once for this checkout and renamed when it is whole. Left to
 * itself it would unpack into the folder for passing files, which all users of a machine share, and
 * take what a kill left there half for whole.
 */
async function packaged() {
	if (process.platform !== 'linux')
		throw new Mistake('There is no Chromium here. Install Chrome, or set CHROMIUM_PATH.')
	const { version } = JSON.parse(await readFile(join(brought, 'package.json'), 'utf8'))
	const folder = join(root, `node_modules/.cache/zhuye/chromium-${version}`)
	if (!existsSync(folder)) await unpack(folder)
	return join(folder, 'chromium')
}

/** @param {string} folder */
async function unpack(folder) {
	const unfinished = `${folder}.${process.pid}`
	await mkdir(unfinished, { recursive: true })
	const { TMPDIR } = process.env
	process.env.TMPDIR = unfinished
	try {
		const { default: chromiumOfPackages } = await import('@sparticuz/chromium')
		await chromiumOfPackages.executablePath()
	} finally {
		if (TMPDIR === undefined) delete process.env.TMPDIR
		else process.env.TMPDIR = TMPDIR
	}
	try {
		await rename(unfinished, folder)
	} catch (error) {
		if (!existsSync(folder)) throw error
		await rm(unfinished, { recursive: true })
	}
}
