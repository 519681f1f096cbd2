import { expect, test } from 'vitest'
import { deviceName } from './device-name.server.ts'

test.each([
	[
		'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
		'Chrome 143 · Windows',
	],
	[
		'Mozilla/5.0 (Linux; Android 9; V1818A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/86.0.4240.99 Mobile Safari/537.36 MicroMessenger/8.0.16 Language/zh_CN',
		'WeChat 8 · Android',
	],
	['curl/8.5.0', 'curl/8.5.0'],
	['', ''],
])('%s is %s', (userAgent, name) => {
	expect(deviceName(userAgent)).toBe(name)
})
