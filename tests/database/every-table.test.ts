import { beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#app/adapters/clock/ids.server.ts'
import { contextFor } from '#app/adapters/context.server.ts'
import { actorSettings } from '#app/adapters/db/actor-settings.ts'
import { pool } from '#app/adapters/db/pools.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { roles } from '#scripts/database/roles.mjs'
import { aRecipient, aStaff } from '#tests/makers/actors.ts'
import { plantEverything } from '#tests/makers/planted/everything.ts'
import { plantCase, plantDecision, plantOfficial } from '#tests/makers/planted/refusals.ts'
import { asOwner } from '#tests/setup/database.ts'
import { sourcesIn } from '#tests/setup/sources.ts'

/**
 * Tables whose rows belong to no division: everyone may know them, or they say nothing of anybody. A
 * new table that is not here has to hide its rows from those who are not concerned.
 */
const ofNoDivision: Record<string, string> = {
	division: 'the map of the country',
	state_transition: 'the moves of the state machines',
	policy_parameter: 'policy is public',
	parameter_definition: 'what values of it may be like',
	employer: 'who employs is public; contacts are sealed',
	workshop: 'public',
	project: 'public',
	course: 'the catalogue is public',
	course_run: 'public',
	course_session: 'public',
	search_course: 'what can be found by anyone',
	search_post: 'what can be found by anyone',
	search_outbox: 'numbers of posts whose index is behind',
	search_copy: 'names and figures of the search index',
	search_miss:
		'a few words that several searches share, without a number; only the command of the list reads them',
	saved_search_mark: 'one instant; only the worker uses it',
	audit_chain: 'a number and a hash; only administrators see them',
	audit_check: 'numbers and hashes; only administrators see them',
	text_reply: 'a keyed number and sealed words, read by the worker alone',
	text_message: 'state and time only, by column rights; only administrators see them',
	rate_limit: 'counters',
	document_number: 'counters; the program only takes the next number',
	figure_mark: 'one instant',
	worker_process: 'signs of life of the worker',
}

/** Of these tables a part is public: what belongs to a division is the rest. */
const privatePart: Record<string, string> = { post: 'published_at IS NULL' }

const tables = (await sourcesIn(['prisma/schema'], '.prisma'))
	.flatMap(({ text }) => [...text.matchAll(/@@map\("(\w+)"\)/g)].map(([, name]) => name ?? ''))
	.toSorted()
const ofDivisions = tables.filter((table) => !(table in ofNoDivision))

const here = '3301'
const elsewhere = '440305'
const onlookers: [string, Actor][] = [
	['an officer', aStaff('officer', here)],
	['a caseworker', aStaff('caseworker', here)],
	['an administrator', aStaff('admin', here)],
	['a trainer', aStaff('trainer', here)],
	['an employer', aStaff('employer', here, { employerId: newId() })],
	['a recipient', aRecipient(newId())],
	['someone unknown', { kind: 'anonymous' }],
]

beforeAll(() =>
	contextFor({ kind: 'system', name: 'test' }).write(async (tx) => {
		await plantEverything(tx, elsewhere)
		return {}
	}),
)

/** The program's jobs may not write a decision: it is planted by a role that could, in the name of an official. */
beforeAll(async () => {
	const ids = await contextFor({ kind: 'system', name: 'test' }).write(async ({ db }) => ({
		official: await plantOfficial(db, { division: elsewhere }),
		decided: (await plantCase('decided')(db, { division: elsewhere })).id,
	}))
	const official = aStaff('caseworker', elsewhere, { accountId: ids.official })
	await contextFor(official).write(async ({ db }) => {
		await plantDecision(db, ids.decided, ids.official)
		return {}
	})
})

/** A statement with no filter of the program at all, as one of the roles behind the pages. Told nothing where it is not allowed. */
async function asRole(role: 'read' | 'web', actor: Actor, sql: string): Promise<number> {
	const client = await pool(role).connect()
	try {
		await client.query('BEGIN')
		const settings = actorSettings(actor)
		for (const setting of settings) await client.query('SELECT set_config($1, $2, true)', setting)
		const { rows, rowCount } = await client.query<{ count?: string }>(sql)
		return Number(rows[0]?.count ?? rowCount)
	} catch (error) {
		if ((error as { code?: string }).code === '42501') return 0
		throw error
	} finally {
		await client.query('ROLLBACK')
		client.release()
	}
}

const part = (table: string) => (table in privatePart ? `WHERE ${privatePart[table]}` : '')

test('the database has the tables of the schema and no others', async () => {
	const rows = await asOwner<{ name: string }>(
		"SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1",
	)
	expect(rows.map(({ name }) => name).toSorted()).toEqual(tables)
})

test('row-level security is on for every one of them', async () => {
	const open = await asOwner<{ name: string }>(
		"SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations' AND NOT relrowsecurity",
	)
	expect(open).toEqual([])
})

test('no role of the program can pass it by', async () => {
	const passing = await asOwner(
		`SELECT r.rolname FROM pg_roles r WHERE r.rolname = ANY($1) AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole
			OR EXISTS (SELECT FROM pg_class c WHERE c.relowner = r.oid)
			OR EXISTS (SELECT FROM pg_auth_members m WHERE m.member = r.oid))`,
		[roles],
	)
	expect(passing).toEqual([])
})

describe('rows of another division are not there', () => {
	test.each(ofDivisions)('%s', async (table) => {
		const planted = await asOwner(`SELECT FROM ${table} ${part(table)} LIMIT 1`)
		expect(
			planted,
			`plant a row of ${table} in tests/makers/planted/everything.ts, or say in ofNoDivision why it belongs to none`,
		).toHaveLength(1)
		const seen: string[] = []
		for (const [who, actor] of onlookers) {
			const count = await asRole('read', actor, `SELECT count(*) FROM ${table} ${part(table)}`)
			if (count > 0) seen.push(`${who} sees ${count}`)
		}
		expect(seen).toEqual([])
	})
})

describe('nor can they be changed or removed', () => {
	test.each(tables)('%s', async (table) => {
		const columns = await asOwner<{ name: string }>(
			"SELECT column_name AS name FROM information_schema.column_privileges WHERE grantee = 'zhuye_web' AND table_name = $1 AND privilege_type = 'UPDATE' LIMIT 1",
			[table],
		)
		const [column] = columns.map(({ name }) => name)
		const statements = [
			`DELETE FROM ${table}`,
			...(column ? [`UPDATE ${table} SET ${column} = ${column}`] : []),
		]
		const touched: string[] = []
		for (const [who, actor] of onlookers)
			for (const sql of statements)
				if ((await asRole('web', actor, sql)) > 0) touched.push(`${who}: ${sql}`)
		expect(touched).toEqual([])
	})
})

describe('and those who are concerned see them', () => {
	const ofCaseworkers = [
		'person',
		'household',
		'consent',
		'assistance_status',
		'person_tag',
		'person_access',
		'registration',
		'registration_event',
		'offer',
		'offer_event',
		'introduction',
		'application',
		'application_event',
		'cv_share',
		'placement',
		'placement_event',
		'placement_check',
		'refusal',
		'refusal_event',
		'refusal_case',
		'case_refusal',
		'case_event',
		'case_decision',
		'benefit_change',
		'job_report',
		'job_report_event',
		'claim',
		'claim_paper',
		'claim_event',
		'evidence',
		'notice',
		'guidance_slot',
		'appointment',
		'appointment_event',
		'enrolment',
		'enrolment_event',
		'attendance',
		'training_certificate',
		'guidance_session',
		'plan_step',
		'plan_step_event',
		'caseload_entry',
		'handover',
		'handover_person',
		'handover_event',
		'person_note',
		'day_figure',
		'notification',
		'read_log',
	]
	const ofOfficers = [
		'employer_file',
		'employer_event',
		'post',
		'post_event',
		'post_report',
		'import_batch',
		'import_rejection',
	]
	const ofAdmins = [
		'role_grant',
		'account',
		'audit_entry',
		'session',
		'parameter_proposal',
		'parameter_change',
		'parameter_proposal_event',
	]
	const concerned = [
		...ofCaseworkers.map((table) => ['caseworker', table] as const),
		...ofOfficers.map((table) => ['officer', table] as const),
		...ofAdmins.map((table) => ['admin', table] as const),
	]
	test.each(concerned)('a %s: %s', async (role, table) => {
		const count = await asRole(
			'read',
			aStaff(role, elsewhere),
			`SELECT count(*) FROM ${table} ${part(table)}`,
		)
		expect(count).toBeGreaterThan(0)
	})
})
