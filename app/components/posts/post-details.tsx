import type { ReactNode } from 'react'
import type { PostView } from '#app/adapters/posts/post-view.server.ts'
import { demandCodes } from '#app/domain/posts/words.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import {
	contractWords,
	degreeWords,
	demandWords,
	educationWords,
	hoursWords,
	insuranceWords,
	kindWords,
	openToWords,
	payText,
	shiftWords,
} from '#app/locales/words/posts.ts'

/** Everything a post says, most important first. What is not stated is said to be so. */
export function PostDetails({ post }: { post: PostView }) {
	return (
		<div className="stack-4">
			<Head post={post} />
			<section className="card stack-2">
				<h2 className="text-lg font-bold">{m.post_section_what()}</h2>
				<p className="whitespace-pre-line">{post.description || m.form_not_answered()}</p>
			</section>
			<Facts title={m.post_section_time()} rows={timeRows(post)} />
			<Facts title={m.post_section_body()} rows={bodyRows(post)} />
			<Facts title={m.post_section_who()} rows={whoRows(post)} />
			<Facts title={m.post_field_employer()} rows={employerRows(post)} />
		</div>
	)
}

function Head({ post }: { post: PostView }) {
	const verified = post.employer.standing === 'verified'
	return (
		<section className="card stack-2">
			<p className="text-warm font-bold text-2xl">{payText(post)}</p>
			<p className="text-lg">
				{post.place} {post.address}
			</p>
			<ul className="cluster">
				<li className="tag">{kindWords[post.kind]()}</li>
				<li className="tag">
					{post.headcount === null
						? m.post_headcount_unstated()
						: m.post_headcount({ count: post.headcount })}
				</li>
				{post.housing && <li className="tag">{m.trait_housing()}</li>}
				{post.meals && <li className="tag">{m.trait_meals()}</li>}
			</ul>
			<p className={verified ? 'text-good font-semibold' : 'text-care font-semibold'}>
				{verified ? '✓ ' : '⚠ '}
				{post.employer.name} · {verified ? m.employer_verified() : m.employer_unverified()}
			</p>
		</section>
	)
}

type Rows = [words: string, value: ReactNode][]

function Facts({ title, rows }: { title: string; rows: Rows }) {
	return (
		<section className="card">
			<h2 className="text-lg font-bold mb-2">{title}</h2>
			<dl>
				{rows.map(([words, value]) => (
					<div key={words} className="sm:flex border-t border-line py-2">
						<dt className="text-soft sm:w-40 shrink-0">{words}</dt>
						<dd className="grow">{value || m.form_not_answered()}</dd>
					</div>
				))}
			</dl>
		</section>
	)
}

function timeRows(post: PostView): Rows {
	const { hoursPerDay, daysPerWeek } = post
	const span = [post.startsOn, post.endsOn].map((day) => (day ? dayText(day) : ''))
	const rows: Rows = [
		[m.post_field_hours(), hoursWords[post.hours]()],
		[m.post_field_shift(), shiftWords[post.shift]()],
		[m.post_field_hours_per_day(), hoursPerDay === null ? '' : String(hoursPerDay)],
		[m.post_field_days_per_week(), daysPerWeek === null ? '' : String(daysPerWeek)],
		[m.post_field_contract(), contractWords[post.contract]()],
		[m.post_field_insurance(), listed(post.insurance.map((kind) => insuranceWords[kind]()))],
		[m.post_field_benefits(), listed(post.benefits)],
	]
	if (span.some((day) => day !== '')) rows.push([m.post_field_starts_on(), span.join(' – ')])
	return rows
}

function bodyRows({ demands }: PostView): Rows {
	return demandCodes.map((code) => {
		const degree = demands[code]
		return [demandWords[code](), degree === undefined ? m.degree_unstated() : degreeWords[degree]()]
	})
}

function whoRows(post: PostView): Rows {
	return [
		[
			m.post_field_open_to(),
			listed(post.openTo.map((group) => openToWords[group]())) || m.open_anyone(),
		],
		[m.post_field_education(), educationWords[post.education]()],
		[m.post_field_experience(), post.experience],
	]
}

function employerRows(post: PostView): Rows {
	const rows: Rows = [
		[m.post_field_employer(), post.employer.name],
		[m.post_field_contact_name(), post.contactName],
		[
			m.post_field_contact_phone(),
			post.contactPhone && (
				<a href={`tel:${post.contactPhone}`} className="link">
					{post.contactPhone}
				</a>
			),
		],
	]
	if (post.workshop) rows.push([m.post_field_workshop(), post.workshop])
	if (post.project) rows.push([m.post_field_project(), post.project])
	if (post.fundSource) rows.push([m.post_field_fund_source(), post.fundSource])
	if (post.destination) rows.push([m.post_field_destination(), post.destination])
	if (post.validUntil) rows.push([m.post_field_valid_until(), dayText(post.validUntil)])
	return rows
}

const listed = (words: readonly string[]) => words.join('、')
