import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, Visits } from '../support/page-visit.ts'
import { sampleNewsroom } from '../support/sample-newsroom.ts'

const figure = sampleNewsroom.figures.find(({ parties, measure }) => parties.includes('nvidia') && measure === 'money')
if (!figure) throw new Error('Expected the newsroom to know Nvidia')
const asked = `/?figure=${figure.id}&mute=ask`

let visits: Visits
beforeAll(async () => {
  visits = await Visits.begin(sampleNewsroom)
}, 120_000)
afterAll(() => visits.end())

describe('where an alert’s button to mute leads', () => {
  it('asks for a reason and a token, mutes, and takes it back', async () => {
    const { page, complaints, close } = await visits.open({ path: asked, token: 'of-ada' }, '.mute form')
    expect(await axeFindings(page)).toEqual([])
    await page.fill('#mute-why', 'we are a party to it')
    await page.fill('#mute-token', 'a guess')
    await page.click('.mute button')
    await page.waitForSelector('.mute [role="alert"]')
    expect(await page.textContent('.mute [role="alert"]')).toContain('Expected a token that may decide')
    await page.selectOption('#mute-until', 'day')
    await page.fill('#mute-day', '2099-12-31')
    expect(await axeFindings(page)).toEqual([])
    await page.fill('#mute-token', 'of-ada')
    const [answer] = await Promise.all([page.waitForResponse('**/v1/decisions'), page.click('.mute button')])
    const { decision } = await answer.json()
    await page.waitForSelector('.mute b')
    const ledger = await visits.ledgerOf(sampleNewsroom)
    expect((await ledger.decision(decision.id))?.decision).toMatchObject({
      ...{ kind: 'mute', by: 'ada', why: 'we are a party to it', until: '2099-12-31' },
      claim: figure.claims[0],
    })
    const [undone] = await Promise.all([page.waitForResponse('**/v1/decisions'), page.click('.mute button')])
    expect((await undone.json()).decision).toMatchObject({ kind: 'withdraw', decision: decision.id, by: 'ada' })
    await expect.poll(() => page.textContent('.mute b')).toContain('told again')
    // The browser itself reports the guess, which was a 401.
    expect(complaints.filter((line) => !line.includes('401'))).toEqual([])
    await close()
  })

  it.each([{}, { script: false }])('says what to do instead where nothing is decided over HTTP: %j', async (how) => {
    const { page, complaints, close } = await visits.open({ path: asked, ...how }, '.mute pre')
    const [command, file] = await page.locator('.mute pre').allTextContents()
    expect(command).toBe(`npm run -s walkback -- mute ${figure.id} --why "the reason"`)
    expect(file).toContain(`{ id: ${figure.id}, until: until_it_moves }`)
    if (!('script' in how)) expect(await axeFindings(page)).toEqual([])
    await page.click('.mute a')
    await page.waitForSelector('.mute', { state: 'detached' })
    expect(complaints).toEqual([])
    await close()
  })
})
