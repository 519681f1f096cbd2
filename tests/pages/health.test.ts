import { readFile } from 'node:fs/promises'
import { expect, inject, test } from 'vitest'
import { visit } from '#tests/setup/visit.ts'

test('the portal says that it is ready, and that its worker lives', async () => {
	const answer = await visit().get('/health/ready')
	expect(answer.status).toBe(200)
	expect(await answer.json()).toMatchObject({ ready: true, database: true, worker: true })
})

test('nothing went wrong while it started', async () => {
	const [said] = (await readFile(inject('logFile'), 'utf8')).split('Ctrl-C stops it.')
	expect(said).not.toMatch(/crontab|"level":(50|60)/)
})
