import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import type { Once } from '#app/adapters/context.ts'
import { KeyUsedOtherwise } from '#app/adapters/db/idempotency.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { asOwner } from '#tests/setup/database.ts'

const officer = aStaff('officer', '3301')
const onceFor = (body: string, key = newId()): Once => ({
	key,
	bodyHash: createHash('sha256').update(body).digest() as Once['bodyHash'],
})

/** Stands for any command: one row, one audit entry. */
const addHousehold = (once: Once | null, number: string) =>
	contextFor(officer, { once }).write(async (tx) => {
		const id = newId()
		await tx.db.household.create({ data: { id, divisionCode: '330108', number } })
		tx.record({ action: 'household.add', subject: ['household', id], division: '330108' })
		return { id }
	})
const households = (number: string) =>
	asOwner('SELECT id FROM household WHERE number = $1', [number])

describe('an idempotency key', () => {
	test('gives 100 parallel identical submissions one effect and 100 equal answers', async () => {
		const once = onceFor('same')
		const answers = await Promise.all(
			Array.from({ length: 100 }, () => addHousehold(once, 'parallel')),
		)
		expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
		expect(await households('parallel')).toHaveLength(1)
	})

	test('with another body is refused', async () => {
		const once = onceFor('first')
		await addHousehold(once, 'body')
		await expect(addHousehold(onceFor('second', once.key), 'body')).rejects.toThrow(
			KeyUsedOtherwise,
		)
	})

	test('is free again after a refusal, which left nothing behind', async () => {
		const once = onceFor('refused')
		const refused = await contextFor(officer, { once }).write(async (tx) => {
			await tx.db.household.create({
				data: { id: newId(), divisionCode: '330108', number: 'refused' },
			})
			return { refused: 'for-a-reason' }
		})
		expect(refused).toEqual({ refused: 'for-a-reason' })
		expect(await households('refused')).toEqual([])
		await addHousehold(onceFor('corrected', once.key), 'corrected')
		expect(await households('corrected')).toHaveLength(1)
	})
})

describe('the audit chain', () => {
	const faults = () =>
		asOwner<{ chain: string; seq: string; fault: string }>('SELECT * FROM audit_faults()')

	test('has one entry for each act and holds together', async () => {
		await addHousehold(null, 'audited')
		const entries = await asOwner(
			"SELECT actor, action, division_code FROM audit_entry WHERE action = 'household.add'",
		)
		expect(entries).toContainEqual({
			actor: `account:${officer.accountId}`,
			action: 'household.add',
			division_code: '330108',
		})
		expect(await faults()).toEqual([])
	})

	test('cannot be changed, not even by the owner', async () => {
		await expect(asOwner("UPDATE audit_entry SET action = 'x'")).rejects.toThrow('append-only')
		await expect(asOwner('DELETE FROM audit_entry')).rejects.toThrow('append-only')
		await expect(asOwner('TRUNCATE audit_entry')).rejects.toThrow('append-only')
	})

	const tamperings: [string, string, string][] = [
		[
			'an altered entry',
			'UPDATE audit_entry SET details = \'{"x": 1}\' WHERE seq = 3',
			'entry altered',
		],
		['a removed entry', 'DELETE FROM audit_entry WHERE seq = 3', 'entries missing before this one'],
		[
			'a removed end',
			'DELETE FROM audit_entry WHERE seq = (SELECT max(seq) FROM audit_entry)',
			'entries missing at the end',
		],
		[
			'two entries swapped',
			'UPDATE audit_entry SET seq = CASE seq WHEN 3 THEN -4 ELSE -3 END WHERE seq IN (3, 4); UPDATE audit_entry SET seq = -seq WHERE seq < 0',
			'entry altered',
		],
		[
			'a forged entry',
			'INSERT INTO audit_entry SELECT (jsonb_populate_record(e, \'{"seq": 99}\')).* FROM audit_entry e WHERE seq = 3',
			'entries missing before this one',
		],
	]
	test.each(tamperings)(
		'tells %s that someone past all rights has made',
		async (_what, sql, fault) => {
			for (let more = 0; more < 5; more++) await addHousehold(null, newId())
			expect(await faultsAfter(sql)).toContain(fault)
		},
	)

	/** Tampers in a transaction that ends by telling the faults it sees, and so leaves nothing behind. */
	async function faultsAfter(sql: string): Promise<string[]> {
		const results = (await asOwner(
			`BEGIN; ALTER TABLE audit_entry DISABLE TRIGGER USER; ${sql}; CREATE TEMP TABLE found ON COMMIT DROP AS SELECT * FROM audit_faults();
			 DO $$ BEGIN RAISE EXCEPTION '%', (SELECT json_agg(fault) FROM found); END $$`,
		).catch((error: Error) => error.message)) as string
		return JSON.parse(results)
	}
})
