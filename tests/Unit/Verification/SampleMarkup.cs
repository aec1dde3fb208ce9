namespace GenGuide.Tests.Unit.Verification;

/// <summary>The inner parts of the sample site's pages.</summary>
internal static class SampleMarkup
{
    public const string Home = """
        <p><button type="button" popovertarget="path">Contents</button>
        <a href="basics/funnel/#cost">What it costs</a> <a href="quizzes/sample/">Sample</a> <a href="https://elsewhere.example/">Elsewhere</a> <a href="mailto:a@elsewhere.example">Mail</a>
        <a href="./#main"><svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0" /></svg>GenGuide</a></p>
        <img src="icon.svg" alt="" width="16" height="16">
        <table><caption>What each counts</caption>
        <thead><tr><th scope="col">Counts</th><th scope="col">Demand</th></tr></thead>
        <tbody><tr><th scope="row">First</th><td>Minds</td></tr><tr><th scope="row">Then</th><td>Recall</td></tr></tbody></table>
        """;

    public const string Lesson = $"""
        <h2 id="cost">What it costs</h2>
        <p><a href="../../">Home</a> <a href="/GenGuide/quizzes/sample/#open">By hand</a></p>
        <gg-quiz bank="sample" data-store="genguide">
        {Single}
        <script type="application/json">{SinglePayload}</script>
        </gg-quiz>
        """;

    public const string Bank = $$"""
        <gg-quiz bank="sample" data-store="genguide" data-whole>
        <article class="item" id="open" data-kind="scenario" aria-labelledby="open-t">
        <header><h2 id="open-t">Open benchmark</h2></header>
        <form>
        <div class="case"><p>The <label class="phrase"><input type="checkbox" name="mark" value="0" disabled>heavy report</label> is <label class="phrase"><input type="checkbox" name="mark" value="1" disabled>open</label>
        and <label class="phrase"><input type="checkbox" name="mark" value="2" disabled>nobody is asked</label> while <label class="phrase"><input type="checkbox" name="mark" value="3" disabled>recall pays</label>.</p></div>
        <fieldset class="choices"><legend class="ask">Which job?</legend>
        <label class="choice d"><input type="radio" name="choice" value="demand"><b class="k d">Demand generation</b><span class="hint">Minds.</span></label>
        <label class="choice l"><input type="radio" name="choice" value="lead"><b class="k l">Lead generation</b><span class="hint">People.</span></label>
        </fieldset>
        <p class="actions"><button class="button">Check the label</button></p>
        </form>
        <details class="answer d"><summary>Show the answer</summary>
        <div class="key"><p class="solution"><b class="k d">Demand generation</b></p>
        <ol class="reasons" role="list">
        <li data-mark="2"><span class="n">1</span>Nobody to follow up.</li>
        <li data-mark="3"><span class="n">2</span>Memory is funded.</li>
        <li data-mark="1" class="lean"><span class="n">3</span>Anyone reads it.</li>
        <li data-mark="0" class="decoy"><span class="n off">a</span>Only a lure.</li>
        </ol>
        <div class="said"><div data-choice="demand"><h3>Why demand generation</h3><p>Recall.</p></div><div data-choice="lead"><h3>Why not lead generation?</h3><p>No record.</p></div></div></div>
        </details>
        </article>
        {{Single}}
        <article class="item" id="ways" data-kind="several" aria-labelledby="ways-t">
        <header><h2 id="ways-t">Ways to be known</h2></header>
        <form><div class="question"><p>Which?</p></div>
        <fieldset class="choices free"><legend class="ask">Choose all that apply.</legend>
        <label class="choice"><input type="checkbox" name="choice" value="a"><span>A talk</span></label>
        <label class="choice"><input type="checkbox" name="choice" value="b"><span>A form</span></label>
        <label class="choice"><input type="checkbox" name="choice" value="c"><span>A paper</span></label>
        </fieldset></form>
        <details class="answer"><summary>Show the answer</summary><div class="key"><div class="solution"><p><b>A talk</b></p><p><b>A paper</b></p></div>
        <div class="said"><div data-choice="a"><h3>Why</h3></div><div data-choice="b"><h3>Why not</h3></div><div data-choice="c"><h3>Why</h3></div></div></div></details>
        </article>
        <script type="application/json">{"v":1,"bank":"sample","pass":80,"items":[{"id":"open","kind":"scenario","text":"3f2a9c01aa","meaning":"77ab01cd22","level":2,"choices":[{"id":"demand"},{"id":"lead","slip":"asset-decides"}],"key":["demand"],"marks":[{"of":"asset","role":"decoy"},{"of":"access","role":"supporting"},{"of":"identity","role":"deciding"},{"of":"success","role":"deciding"}]},{{SingleItem}},{"id":"ways","kind":"several","text":"3e00000000","meaning":"4f00000000","choices":[{"id":"a","text":"0a00000000"},{"id":"b","slip":"form-decides","text":"0b00000000"},{"id":"c","text":"0c00000000"}],"key":["a","c"]}]}</script>
        </gg-quiz>
        """;

    public const string NotFound = """<p><a href="BASE">Home</a> <a href="BASEbasics/funnel/#cost">The funnel</a></p>""";

    private const string Single = """
        <article class="item" id="what" data-kind="single" aria-labelledby="what-t">
        <header><h2 id="what-t">What a lead is</h2></header>
        <form><div class="question"><p>What is it?</p></div>
        <fieldset class="choices free"><legend class="ask">Choose one.</legend>
        <label class="choice"><input type="radio" name="choice" value="a"><span>A buyer</span></label>
        <label class="choice"><input type="radio" name="choice" value="b"><span>A record of a person</span></label>
        </fieldset></form>
        <details class="answer"><summary>Show the answer</summary><div class="key"><div class="solution"><p><b>A record of a person</b></p></div>
        <div class="said"><div data-choice="a"><h3>Why not: A buyer</h3></div><div data-choice="b"><h3>Why: A record of a person</h3></div></div></div></details>
        </article>
        """;

    private const string SingleItem = """{"id":"what","kind":"single","text":"1c00000000","meaning":"2d00000000","choices":[{"id":"a","slip":"lead-is-buyer","text":"9f01000000"},{"id":"b","text":"9f02000000"}],"key":["b"]}""";

    private const string SinglePayload = $$"""{"v":1,"bank":"sample","pass":80,"items":[{{SingleItem}}]}""";
}
