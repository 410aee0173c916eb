-- s: a session. Those who run one of its networks, its hosts and co-hosts.
(
    @SeesAll
    or s.networks && @Facilitated
    or exists (
        select from hub_read.session_roles as r
        where r.session_id = s.id and r.person_id = @PersonId and r.role in ('HOST', 'CO_HOST')
    )
)
