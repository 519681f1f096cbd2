import type { Db } from '#app/adapters/context.ts'
import { dateOf } from '#app/adapters/db/days.ts'
import { Prisma } from '#app/adapters/db/generated/client.ts'
import { readPolicy } from '#app/adapters/policy/read-policy.server.ts'
import type { DivisionCode } from '#app/domain/divisions/division-code.ts'
import type { Policy } from '#app/domain/policy/look-up.ts'
import {
	type PackKind,
	type PackTerms,
	packKinds,
	packSoonDays,
	type ServicePack,
	servicePack,
} from '#app/domain/seekers/service-pack.ts'
import { addDays, dayIn } from '#app/domain/time/day.ts'

export const packTerms = (policy: Policy): PackTerms => ({
	due: {
		guidance: policy('pack.guidance'),
		offers: policy('pack.offers'),
		training: policy('pack.training'),
	},
	windowDays: policy('pack.window_days'),
})

type Who = { id: string; residenceCode: DivisionCode }

/** when the service that is theirs falls short; null for those who do not look for work or have some. */
export async function packOf(db: Db, person: Who, today: string): Promise<ServicePack | null> {
	const rows = await db.$queryRaw<
		{ registered: Date; guidance: Date[]; offers: Date[]; training: Date[] }[]
	>`SELECT w.registered, w.guidance, w.offers, w.training FROM waiting_for_service w WHERE w.person_id = ${person.id}::uuid`
	const [row] = rows
	if (!row) return null
	const daysOf = (moments: readonly Date[]) => moments.map(dayIn)
	const days = {
		guidance: daysOf(row.guidance),
		offers: daysOf(row.offers),
		training: daysOf(row.training),
	}
	const terms = packTerms(await readPolicy(db, person.residenceCode, today))
	return servicePack(dayIn(row.registered), days, terms, today)
}

/** Whether somebody of a list is waited with too long, or soon will be, by the parameters of the reader's division. */
export async function lacksService(
	db: Db,
	division: DivisionCode,
	when: 'late' | 'soon',
	today: string,
): Promise<Prisma.Sql> {
	const { due, windowDays } = packTerms(await readPolicy(db, division, today))
	const until = dateOf(when === 'late' ? today : addDays(today, packSoonDays))
	const from = dateOf(when === 'late' ? '1900-01-01' : today)
	const oldest = packKinds
		.filter((kind) => due[kind] > 0)
		.map((kind) => Prisma.sql`coalesce((${columns[kind]})[${due[kind]}::int], w.registered)`)
	const since = oldest.length > 0 ? Prisma.sql`least(${Prisma.join(oldest)})` : registered
	const dueOn = Prisma.sql`((${since} + make_interval(days => ${windowDays}::int)) AT TIME ZONE 'Asia/Shanghai')::date`
	return Prisma.sql`EXISTS (SELECT FROM waiting_for_service w WHERE w.person_id = p.id AND ${dueOn} >= ${from}::date AND ${dueOn} < ${until}::date)`
}

const registered = Prisma.sql`w.registered`
const columns: Record<PackKind, Prisma.Sql> = {
	guidance: Prisma.sql`w.guidance`,
	offers: Prisma.sql`w.offers`,
	training: Prisma.sql`w.training`,
}
