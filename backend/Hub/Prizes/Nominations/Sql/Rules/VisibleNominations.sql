-- n: a nomination, e: its experience. Whoever may see the experience.
{{VisibleExperiences}}
