import { type Tag, type TagName, tagNames } from '#app/domain/people/tags.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { conditionWords, tagSourceWords, tagText, tagWords } from '#app/locales/words/people.ts'
import { periodText } from './file-sections.tsx'

type Props = { tags: readonly Tag[]; today: string }

/** each tag for itself, with its date and source; what held before folded away. */
export function TagList({ tags, today }: Props) {
	return (
		<div className="grid sm:grid-cols-2 gap-4">
			{tagNames.map((name) => (
				<OneTag
					key={name}
					name={name}
					tags={tags.filter(({ tag }) => tag === name)}
					today={today}
				/>
			))}
		</div>
	)
}

function OneTag({ name, tags, today }: Props & { name: TagName }) {
	const present = tags.find(({ validTo }) => validTo === null)
	const before = tags.filter((tag) => tag !== present)
	return (
		<div className="stack-2 content-start">
			<h3 className="text-soft">{tagWords[name]()}</h3>
			{present ? <TagLine tag={present} /> : <p>{m.file_tag_none()}</p>}
			{present?.reviewOn && <Review on={present.reviewOn} today={today} />}
			{before.length > 0 && (
				<details>
					<summary className="cursor-pointer text-soft">{m.file_tag_before()}</summary>
					{before.map((tag) => (
						<TagLine key={tag.id} tag={tag} />
					))}
				</details>
			)}
		</div>
	)
}

function TagLine({ tag: { tag, value, source, by, validFrom, validTo, detail } }: { tag: Tag }) {
	const from = tagSourceWords[source]()
	return (
		<div>
			<p className="font-semibold">{tagText(tag, value)}</p>
			<p className="text-soft">
				{by === null ? m.file_source({ source: from }) : m.file_tag_by({ source: from, name: by })}{' '}
				· {periodText(validFrom, validTo)}
			</p>
			{detail.reasons.length > 0 && (
				<ul className="cluster">
					{detail.reasons.map((reason) => (
						<li key={reason} className="tag">
							{conditionWords[reason]()}
						</li>
					))}
				</ul>
			)}
			{detail.note && <p>{detail.note}</p>}
		</div>
	)
}

function Review({ on, today }: { on: string; today: string }) {
	const late = on < today
	return (
		<p className={late ? 'text-bad font-semibold' : 'text-soft'}>
			{late ? m.file_tag_overdue({ day: dayText(on) }) : m.file_tag_review({ day: dayText(on) })}
		</p>
	)
}
