import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { metricsRoutes } from '#app/http/metrics.server.ts'
import { asOwner } from '#tests/setup/database.ts'

const token = 'a token for whoever watches'
let server: Server
let address = ''

beforeAll(async () => {
	vi.stubEnv('METRICS_TOKEN', token)
	server = express().use(metricsRoutes()).listen(0, '127.0.0.1')
	await new Promise((resolve) => server.once('listening', resolve))
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/metrics`
})
afterAll(() => {
	server.close()
	vi.unstubAllEnvs()
})

const ask = (authorization?: string) =>
	fetch(address, authorization === undefined ? {} : { headers: { authorization } })

test.each([undefined, 'Bearer ', `Bearer ${token}x`, token])(
	'whoever comes with %j learns nothing',
	async (authorization) => {
		const answer = await ask(authorization)
		expect(answer.status).toBe(401)
		expect(await answer.text()).not.toContain('zhuye')
	},
)

test('lag, waiting, set aside and faults of each copy are told in the form of Prometheus', async () => {
	await asOwner(
		`INSERT INTO search_copy (name, fault) VALUES ('postgresql', ''), ('meilisearch', 'no-space')
		 ON CONFLICT (name) DO UPDATE SET fault = excluded.fault`,
	)
	await asOwner(
		`INSERT INTO search_outbox (copy, subject_id, version, changed_at, set_aside)
		 SELECT 'meilisearch', gen_random_uuid(), 1, now() - interval '90 seconds', aside FROM unnest(ARRAY[false, false, true]) AS aside`,
	)
	const answer = await ask(`Bearer ${token}`)
	expect([answer.status, answer.headers.get('content-type')]).toEqual([
		200,
		expect.stringContaining('version=0.0.4'),
	])
	const said = await answer.text()
	const figure = (line: string) =>
		Number(
			said
				.split('\n')
				.find((each) => each.startsWith(line))
				?.split(' ')
				.at(-1),
		)
	expect(figure('zhuye_search_lag_seconds{copy="meilisearch"}')).toBeGreaterThanOrEqual(90)
	expect(figure('zhuye_search_waiting{copy="meilisearch"}')).toBe(2)
	expect(figure('zhuye_search_set_aside{copy="meilisearch"}')).toBe(1)
	expect(figure('zhuye_search_waiting{copy="postgresql"}')).toBe(0)
	expect(said).toContain('zhuye_search_fault{copy="meilisearch",fault="no-space"} 1')
	for (const line of said.trim().split('\n')) expect(line).toMatch(/^(# (HELP|TYPE) )?[a-z_]+/)
})
