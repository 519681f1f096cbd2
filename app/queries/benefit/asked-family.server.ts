import type { Ctx, Db } from '#app/adapters/context.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import type { Staff } from '#app/domain/access/actor.ts'
import { may } from '#app/domain/access/may.ts'
import type { FormValues } from '#app/domain/form.ts'
import { payUnits } from '#app/domain/money/pay.ts'
import { oneOf } from '#app/domain/one-of.ts'
import { expectedMonthFen } from '#app/domain/posts/expected-month.ts'
import { isUuid } from '#app/domain/uuid.ts'

/** What the form about a family's money begins with: the pay of the post asked about, and where the person is registered. */
export async function askedFamily(
	{ actor, read }: Ctx,
	postId: string | null,
): Promise<{ values: FormValues; post: { id: string; title: string } | null }> {
	const personId = actor.kind === 'recipient' ? actor.personId : null
	return read(async (db) => {
		const post = await postAsked(db, postId)
		const person = personId === null ? null : await personAsked(db, personId)
		return {
			post: post && { id: post.id, title: post.title },
			values: { ...person?.values, ...post?.values },
		}
	})
}

/** The same for a person whose family's money the actor may know. */
export async function askedFamilyOf(
	{ actor, read }: Ctx<Staff>,
	id: string | undefined,
	postId: string | null,
): Promise<{ id: string; name: string; values: FormValues } | null> {
	if (!isUuid(id)) return null
	return read(async (db) => {
		const person = await personAsked(db, id)
		if (!person || !may(actor, 'assistance.see', { divisions: person.divisions })) return null
		const post = await postAsked(db, postId)
		return { id, name: person.name, values: { ...person.values, ...post?.values } }
	})
}

async function postAsked(db: Db, id: string | null) {
	if (id === null || !isUuid(id)) return null
	const post = await db.post.findFirst({ where: { id, publishedAt: { not: null } } })
	if (!post) return null
	const payUnit = post.payUnit === null ? null : oneOf(payUnits, post.payUnit)
	const payFen = expectedMonthFen({ ...post, payUnit })
	const values: FormValues = {
		...(payFen !== null && { pay: String(Math.round(payFen / 100)) }),
		insured: post.insurance.includes('pension') ? 'yes' : 'no',
	}
	return { id, title: post.title, values }
}

async function personAsked(db: Db, id: string) {
	const person = await db.person.findUnique({
		where: { id },
		select: {
			name: true,
			hukouCode: true,
			residenceCode: true,
			statuses: { where: { validTo: null }, select: { area: true } },
		},
	})
	if (!person) return null
	const { name, hukouCode, residenceCode, statuses } = person
	const county = (hukouCode ?? residenceCode).slice(0, 6)
	const area = statuses[0]?.area
	const values: FormValues = {
		place: (await gazetteer()).fullName(county),
		...(area !== undefined && { area }),
	}
	return { name, divisions: [residenceCode, hukouCode], values }
}
