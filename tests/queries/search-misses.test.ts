import { expect, test } from 'vitest'
import { noteMiss, sharedBy } from '#app/adapters/search/note-miss.server.ts'
import { asOwner } from '#tests/setup/database.ts'

const kept = () => asOwner('SELECT text, times FROM search_miss')

test('what was searched in vain is readable only when several searches share it', async () => {
	for (let times = 1; times < sharedBy; times++) {
		await noteMiss('竹笛匠', '2026-11-25')
		expect(await kept()).toEqual([{ text: null, times }])
	}
	await noteMiss('竹笛匠', '2026-11-26')
	expect(await kept()).toEqual([{ text: '竹笛匠', times: sharedBy }])
})
