// Reads a calendar file from standard input with ical.js, in strict mode, and writes what it understood as JSON.
import ICAL from 'ical.js'

let text = ''
for await (const part of process.stdin) text += part
const lines = text.split('\r\n')
const calendar = new ICAL.Component(ICAL.parse(text))
for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
const value = (component, name) => {
  const found = component.getFirstPropertyValue(name)
  return found === null || typeof found === 'number' ? found : String(found)
}
const events = calendar.getAllSubcomponents('vevent').map((component) => {
  const event = new ICAL.Event(component, { strictExceptions: true })
  return {
    uid: event.uid,
    sequence: event.sequence,
    title: event.summary,
    place: event.location,
    text: event.description,
    url: value(component, 'url'),
    status: value(component, 'status'),
    transparency: value(component, 'transp'),
    start: event.startDate.isDate ? String(event.startDate) : event.startDate.toJSDate().toISOString(),
    end: event.endDate.isDate ? String(event.endDate) : event.endDate.toJSDate().toISOString(),
    zone: component.getFirstProperty('dtstart').getParameter('tzid') ?? null,
    organizer: value(component, 'organizer'),
    attendees: event.attendees.map((one) => `${one.getParameter('cn')} ${one.getFirstValue()}`),
  }
})
process.stdout.write(
  JSON.stringify({
    method: value(calendar, 'method'),
    name: value(calendar, 'x-wr-calname'),
    longestLine: Math.max(...lines.map((line) => Buffer.byteLength(line))),
    endsRight: text.endsWith('\r\n'),
    loneLineEnds: /[^\r]\n/.test(text),
    events,
  }),
)
