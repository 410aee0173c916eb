namespace Hub.GraphQL.Types;

internal sealed class UuidScalar : FormattedScalar<Guid>
{
    public UuidScalar()
        : base("UUID")
    {
        Description = "A UUID of any version: `0198f3c2-6a5e-7c11-9d43-0b6a6e1b2f3c`.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc9562";
    }

    // Guid.TryParseExact takes white space around it.
    protected override bool TryParse(string text, out Guid value)
    {
        value = default;
        return text.Length == 36 && Guid.TryParseExact(text, "D", out value);
    }

    protected override string Format(Guid value) => value.ToString("D");
}
