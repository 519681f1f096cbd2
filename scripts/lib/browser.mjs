import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import { given } from '../../app/adapters/settings.server.mjs'
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

async function packaged() {
	if (process.platform !== 'linux')
		throw new Mistake('There is no Chromium here. Install Chrome, or set CHROMIUM_PATH.')
	const { default: brought } = await import('@sparticuz/chromium')
	return brought.executablePath()
}
