namespace Hub.GraphQL.Types;

internal sealed class UrlScalar : FormattedScalar<Uri>
{
    public UrlScalar()
        : base("URL")
    {
        Description = "An absolute address.";
        SpecifiedByUrl = "https://www.rfc-editor.org/rfc/rfc3986";
    }

    protected override bool TryParse(string text, out Uri value) => Uri.TryCreate(text, UriKind.Absolute, out value!);

    protected override string Format(Uri value) => value.IsAbsoluteUri ? value.AbsoluteUri : value.OriginalString;
}
