import type { Db } from '#app/adapters/context.ts'
import { isoDayOrNull } from '#app/adapters/db/days.ts'
import { gazetteer } from '#app/adapters/divisions/gazetteer.server.ts'
import { revealed } from '#app/adapters/people/sealed-person.server.ts'
import { answersOf, openRegistration } from '#app/adapters/seekers/registration-row.server.ts'
import { type Cv, type CvChoices, type CvCourse, type CvJob, cvOf } from '#app/domain/cv/cv.ts'
import { dayIn } from '#app/domain/time/day.ts'
import { choicesOfRow } from './sealed-cv.server.ts'

/** Digits of a code that name a county: nearer than that, an employer need not know where someone lives. */
const countyDigits = 6

/** A person's CV as it is now, and what they chose for it; null without a registration. */
export async function madeCv(
	db: Db,
	personId: string,
	today: string,
): Promise<{ cv: Cv; choices: CvChoices } | null> {
	const registration = await openRegistration(db, personId)
	if (!registration) return null
	const person = await db.person.findUniqueOrThrow({ where: { id: personId } })
	const choices = choicesOfRow(await db.cv.findUnique({ where: { personId } }))
	const places = await gazetteer()
	const source = {
		name: person.name,
		birthDate: isoDayOrNull(person.birthDate),
		place: places.fullName(person.residenceCode.slice(0, countyDigits)),
		phone: revealed(person).phone,
		answers: answersOf(registration),
		jobs: await jobsOf(db, personId),
		courses: await coursesOf(db, personId),
		today,
	}
	return { cv: cvOf(source, choices), choices }
}

/** So many lines fit on the page. */
const mostLines = 6

async function jobsOf(db: Db, personId: string): Promise<CvJob[]> {
	const rows = await db.placement.findMany({
		where: { personId, startedOn: { not: null } },
		orderBy: { startedOn: 'desc' },
		take: mostLines,
		select: {
			startedOn: true,
			endedOn: true,
			post: { select: { title: true, employer: { select: { name: true } } } },
		},
	})
	return rows.map(({ startedOn, endedOn, post }) => ({
		title: post.title,
		employer: post.employer.name,
		from: isoDayOrNull(startedOn) ?? '',
		until: isoDayOrNull(endedOn),
	}))
}

async function coursesOf(db: Db, personId: string): Promise<CvCourse[]> {
	const rows = await db.trainingCertificate.findMany({
		where: { enrolment: { personId } },
		orderBy: { issuedAt: 'desc' },
		take: mostLines,
	})
	return rows.map(({ course, hours, issuedAt }) => ({
		title: course,
		hours,
		on: dayIn(issuedAt),
	}))
}
