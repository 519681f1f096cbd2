import { expect } from 'vitest'
import { asOwner, fromAnywhere, type Visit, visit } from './visit.ts'

/** Signs in as a telephone does it: asks for a code, reads it off the demo's page, types it. */
export async function signInByPhone(phone: string): Promise<{ cookie: string; accountId: string }> {
	const asked = await visit().post('/sign-in', { phone }, { headers: fromAnywhere() })
	const browser: Visit = visit((asked.headers.get('set-cookie') ?? '').split(';')[0])
	const code =
		/演示验证码：(\d{6})/.exec(await (await browser.get('/sign-in/code')).text())?.[1] ?? ''
	const opened = await browser.post('/sign-in/code', { code })
	expect(opened.status).toBe(302)
	const cookie = /zhuye-session=[^;]+/.exec(opened.headers.get('set-cookie') ?? '')?.[0] ?? ''
	const [row] = await asOwner<{ account_id: string }>(
		'SELECT account_id FROM session ORDER BY created_at DESC LIMIT 1',
	)
	return { cookie, accountId: row?.account_id ?? '' }
}
