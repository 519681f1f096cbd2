import type { ReactNode } from 'react'
import { Facts } from '#app/components/moves/facts.tsx'
import { QrFigure } from '#app/components/qr-figure.tsx'
import type { AnswerProof } from '#app/domain/offers/answer-code.ts'
import { m } from '#app/locales/compiled/messages.js'
import { dayText } from '#app/locales/words/dates.ts'
import { contractWords, hoursWords, insuranceWords, payText } from '#app/locales/words/posts.ts'
import type { PrintedOffer } from '#app/queries/offers/printed-offer.server.ts'

/** An offer on one sheet of A4: what it is, how to answer it in four ways, and a slip to hand back. */
export function OfferPaper({ offer }: { offer: PrintedOffer }) {
	const { number, name, institution, note, replyBy, post, today } = offer
	return (
		<article className="bg-white text-ink max-w-3xl mx-auto p-6 print:p-0 stack-4">
			<header className="text-center">
				<p className="text-soft">{m.site_name()}</p>
				<h2 className="text-2xl font-bold">{m.paper_title()}</h2>
				<p className="text-soft">{m.paper_number({ number })}</p>
			</header>
			<p>{m.paper_to({ name })}</p>
			<p>
				{m.paper_intro()}{' '}
				<strong>
					{replyBy === null ? m.paper_reply_open() : m.paper_reply({ day: dayText(replyBy) })}
				</strong>
			</p>
			<section className="border-2 border-ink p-4">
				<h3 className="text-xl font-bold">{post.title}</h3>
				<Facts
					rows={[
						[m.posts_column_pay(), payText(post)],
						[m.list_employer(), post.employer.name],
						[m.posts_column_place(), `${post.place} ${post.address}`],
						[m.paper_hours(), hoursWords[post.hours]()],
						[m.paper_contract(), contractWords[post.contract]()],
						[
							m.paper_insurance(),
							post.insurance.map((kind) => insuranceWords[kind]()).join(m.list_comma()),
						],
						[m.my_offer_note(), note],
					]}
				/>
			</section>
			<Ways offer={offer} />
			<p>{m.paper_rights({ institution })}</p>
			<p>
				{m.paper_free()} {institution} {dayText(today)}
			</p>
			<Slip />
		</article>
	)
}

const proofHint: Record<AnswerProof, () => string> = {
	phone: m.paper_proof_phone,
	'id-number': m.paper_proof_id_number,
	birthday: m.paper_proof_birthday,
}

function Ways({ offer }: { offer: PrintedOffer }) {
	const { address, answerCode, proof, qr, institution } = offer
	return (
		<section className="flex">
			<div className="grow stack-2">
				<h3 className="text-lg font-bold">{m.paper_ways()}</h3>
				<ol className="list-decimal pl-6 stack-2">
					{proof !== null && (
						<li>
							{m.paper_way_online({ address })}
							<strong className="block text-xl tracking-widest font-mono">{answerCode}</strong>
							{proofHint[proof]()}
						</li>
					)}
					<li>{m.paper_way_visit({ institution })}</li>
					<li>{m.paper_way_paper()}</li>
				</ol>
			</div>
			{proof !== null && (
				<div className="shrink-0 ml-4">
					<QrFigure code={qr} title={m.paper_qr()} />
				</div>
			)}
		</section>
	)
}

function Slip() {
	return (
		<section className="border-t-2 border-dashed border-ink pt-4 stack-2">
			<p>☐ {m.paper_signed_for()}</p>
			<p>
				☐ {m.paper_yes()} <span className="ml-8">☐ {m.paper_share()}</span>
			</p>
			<p>
				☐ {m.paper_no()}
				<Line wide />
			</p>
			<p>
				{m.paper_sign()}
				<Line /> {m.paper_date()}
				<Line />
			</p>
		</section>
	)
}

/** Room to write by hand. */
function Line({ wide = false }: { wide?: boolean }): ReactNode {
	return <span className={`inline-block border-b border-ink mx-2 h-5 ${wide ? 'w-80' : 'w-40'}`} />
}
