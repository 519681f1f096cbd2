import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { askVerification } from '#app/commands/audit/ask-verification.server.ts'
import { verifyAudit } from '#app/commands/audit/verify-audit.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { verifyCommand } from '#app/jobs/audit/verify-command.server.ts'
import { auditEntries } from '#app/queries/audit/audit-entries.server.ts'
import { auditState } from '#app/queries/audit/audit-state.server.ts'
import { aStaff } from '#tests/makers/actors.ts'
import { addStaff } from '#tests/makers/grant.ts'
import { asOwner } from '#tests/setup/database.ts'

let officer: Staff
beforeAll(async () => {
	officer = await addStaff('officer', '3301')
})

/** Stands for any command. */
const act = (division: string, action = 'post.publish', actor: Staff = officer) =>
	contextFor(actor).write(async (tx) => {
		const id = newId()
		tx.record({ action, subject: ['post', id], division, details: { from: 'draft' } })
		return { id }
	})
/** What only someone past all rights can do. */
const tamper = (sql: string) =>
	asOwner(
		`ALTER TABLE audit_entry DISABLE TRIGGER USER; ${sql}; ALTER TABLE audit_entry ENABLE TRIGGER USER`,
	)

describe('verifying', () => {
	beforeEach(() => act('330108'))

	test('finds an audit whole, and notes how it ended', async () => {
		const { faults, heads, entries } = await verifyAudit()
		expect(faults).toEqual([])
		expect(entries).toBeGreaterThan(0)
		expect(heads).toContainEqual(expect.objectContaining({ chain: '33' }))
		const { last, stale } = await auditState(contextFor(aStaff('admin', '33')))
		expect(last?.heads).toEqual(heads)
		expect(stale).toBe(false)
	})

	test('from the command line says where the first break is, and ends with 1', async () => {
		for (let more = 0; more < 3; more++) await act('330108')
		const said: string[] = []
		const hear = (text: unknown) => said.push(String(text)) > 0
		const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
		for (const spy of spies) spy.mockImplementation(hear)
		const whole = await verifyCommand()
		await tamper(
			`UPDATE audit_entry SET details = '{"from": "nowhere"}' WHERE chain = '33' AND seq IN (2, 3)`,
		)
		const broken = await verifyCommand()
		await tamper(
			`UPDATE audit_entry SET details = '{"from": "draft"}' WHERE chain = '33' AND seq IN (2, 3)`,
		)
		const mended = await verifyCommand()
		for (const spy of spies) spy.mockRestore()
		expect([whole, broken, mended]).toEqual([0, 1, 0])
		expect(said.join('')).toContain('BROKEN: chain 33, entry 2: entry altered')
	})

	test('finds a chain that was rewritten as a whole and fits in itself', async () => {
		await act('440305')
		await verifyAudit()
		await tamper(`
			UPDATE audit_entry e SET actor = 'account:forged' WHERE chain = '44' AND seq = 1;
			UPDATE audit_entry e SET hash = sha256(convert_to(audit_text(e), 'UTF8')) WHERE chain = '44' AND seq = 1;
			UPDATE audit_chain SET hash = (SELECT hash FROM audit_entry WHERE chain = '44' AND seq = 1) WHERE chain = '44'`)
		const { faults } = await verifyAudit()
		expect(faults).toEqual([
			{ chain: '44', seq: 1, fault: 'not the entry that was verified before' },
		])
	})

	test('is asked for by administrators; many wishes are one', async () => {
		const admin = await addStaff('admin', '3301')
		for (let wishes = 0; wishes < 3; wishes++)
			expect(await askVerification(contextFor(admin))).toEqual({ asked: true })
		expect(await askVerification(contextFor(officer))).toEqual({ refused: 'not-found' })
		expect(
			await asOwner(`SELECT FROM graphile_worker.jobs WHERE task_identifier = 'verify-audit'`),
		).toHaveLength(1)
	})
})

describe('the list', () => {
	const listed = async (actor: Staff, filters: object = {}) => {
		const none = { actor: '', subject: '', action: '', from: '', to: '' }
		const sort = { by: 'time', descending: true } as const
		const request = { filters: { ...none, ...filters }, sort, page: 1 }
		return (await auditEntries(contextFor(actor), request)).entries
	}

	test('shows an administrator what happened in their division and below, and who did it', async () => {
		const [here, above] = [await act('330108'), await act('33')]
		const seen = await listed(aStaff('admin', '3301'))
		expect(seen.find(({ subjectId }) => subjectId === here.id)).toMatchObject({
			name: '测试·工作人员',
			role: 'officer',
			place: '浙江省杭州市滨江区',
			details: '{"from":"draft"}',
		})
		expect(seen.map(({ subjectId }) => subjectId)).not.toContain(above.id)
		expect(await listed(officer)).toEqual([])
	})

	test('finds by who, what, which act and when', async () => {
		const other = await addStaff('officer', '330108')
		const { id } = await act('330108', 'post.close', other)
		const admin = aStaff('admin', '3301')
		const [row] = await asOwner<{ username: string }>(
			'SELECT username FROM account WHERE id = $1',
			[other.accountId],
		)
		for (const filters of [
			{ actor: row?.username },
			{ actor: other.accountId },
			{ subject: id },
			{ action: 'post.cl', from: '2020-01-01', to: '2099-01-01' },
		])
			expect((await listed(admin, filters)).map(({ subjectId }) => subjectId)).toContain(id)
		expect(await listed(admin, { subject: id, to: '2020-01-01' })).toEqual([])
	})

	test('shows signing in to whoever looks after the account, to nobody else', async () => {
		await asOwner(
			`INSERT INTO audit_entry (chain, seq, at, actor, actor_role, actor_division, action, subject_type, subject_id, division_code, details, request_id, prev_hash, hash)
			 VALUES ('', 0, now(), $1, 'staff', '', 'session.open', 'account', $2, '', '{}', 'r', '', '')`,
			[`account:${officer.accountId}`, officer.accountId],
		)
		const openings = (actor: Staff) => listed(actor, { action: 'session.open' })
		expect(await openings(aStaff('admin', '33'))).toHaveLength(1)
		expect(await openings(aStaff('admin', ''))).toHaveLength(1)
		expect(await openings(aStaff('admin', '3302'))).toEqual([])
	})
})
