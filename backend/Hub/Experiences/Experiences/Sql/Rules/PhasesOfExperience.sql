-- e: an experience. The phases of a journey that its published version says it helps in; '{}' where it says none.
array(
    select jsonb_array_elements_text(v.content -> 'Phases')
    from hub_read.experience_versions as v
    where
        v.experience_id = e.id and v.version = e.published_version
        and jsonb_typeof(v.content -> 'Phases') = 'array'
)
